import OrderedCollections

extension Formula {
  /// The indicators that the formula names, each once, in the order in which it names them.
  public var references: [String] {
    var names: OrderedSet<String> = []
    collect { name, _ in names.append(name) }
    return Array(names)
  }

  /// The indicators whose value of the same year it needs: those outside `previous`.
  public var sameYearReferences: [String] {
    var names: OrderedSet<String> = []
    collect { name, isPrevious in if !isPrevious { names.append(name) } }
    return Array(names)
  }

  private func collect(_ take: (_ name: String, _ isPrevious: Bool) -> Void) {
    switch self {
    case .number: break
    case .indicator(let name): take(name, false)
    case .previous(let name): take(name, true)
    case .negated(let part): part.collect(take)
    case .sum(let a, let b), .difference(let a, let b), .product(let a, let b),
      .quotient(let a, let b):
      a.collect(take)
      b.collect(take)
    }
  }
}
