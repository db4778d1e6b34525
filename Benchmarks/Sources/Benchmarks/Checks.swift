/// Ends the run with a sentence unless the condition holds.
func expect(_ condition: Bool, _ what: @autoclosure () -> String) {
  precondition(condition, "wrong result, not timed: \(what())")
}

/// Whether two numbers agree to ten digits.
func near(_ a: Double, _ b: Double, digits: Double = 1e-10) -> Bool {
  (a - b).magnitude <= digits * max(a.magnitude, b.magnitude)
}

/// Takes a result, so that the compiler cannot leave out what made it.
@inline(never)
func keep<Value>(_ value: Value) { _ = value }
