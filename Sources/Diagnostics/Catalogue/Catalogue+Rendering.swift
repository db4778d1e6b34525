extension Catalogue {
  /// The style in which this language writes numbers.
  public var numerals: NumeralStyle { NumeralStyle(language) }

  /// The sentence of a message in this language.
  ///
  /// A slug without an entry is shown with its arguments, and a placeholder without an argument as
  /// it stands, so that a slip is seen and nothing traps; the tests of the catalogue find both.
  public func render(_ message: Message) -> String { render(message, textLimit: nil) }

  func render(_ message: Message, textLimit: Int?) -> String {
    guard let entry = entries[message.slug] else {
      let arguments = message.arguments.sorted { $0.key < $1.key }
      let list = arguments.map { "\($0.key): \(render($0.value, textLimit: textLimit))" }
      return list.isEmpty ? message.slug : "\(message.slug) (\(list.joined(separator: ", ")))"
    }
    return render(Sentence(entry.message), message.arguments, textLimit: textLimit)
  }

  /// The words behind the caret; nil where there are none, or an argument of theirs is missing.
  public func label(of message: Message) -> String? { label(of: message, textLimit: nil) }

  func label(of message: Message, textLimit: Int?) -> String? {
    entries[message.slug]?.label.flatMap { optional($0, message.arguments, textLimit: textLimit) }
  }

  /// The notes whose arguments are all given.
  public func notes(of message: Message) -> [String] { notes(of: message, textLimit: nil) }

  func notes(of message: Message, textLimit: Int?) -> [String] {
    let notes = entries[message.slug]?.notes ?? []
    return notes.compactMap { optional($0, message.arguments, textLimit: textLimit) }
  }

  /// The pieces of advice whose arguments are all given.
  public func help(of message: Message) -> [String] { help(of: message, textLimit: nil) }

  func help(of message: Message, textLimit: Int?) -> [String] {
    let help = entries[message.slug]?.help ?? []
    return help.compactMap { optional($0, message.arguments, textLimit: textLimit) }
  }

  /// An argument as this language writes it.
  ///
  /// Control characters of a user's text are shown as escapes (`\n`, `\u{1B}`), so that no text can
  /// steer a terminal.
  public func render(_ argument: Argument) -> String { render(argument, textLimit: nil) }

  func render(_ argument: Argument, textLimit: Int?) -> String {
    switch argument {
    case .text(let text): VisibleText.escaped(text, limit: textLimit)
    case .localized(let text): VisibleText.escaped(text.text(in: language), limit: textLimit)
    case .number(let value, let decimals): numerals.string(value, decimals: decimals)
    case .probability(let share): numerals.probability(share)
    case .year(let year): numerals.year(year)
    case .place(let span): VisibleText.escaped(span.location, limit: nil)
    case .message(let message): render(message, textLimit: textLimit)
    case .list(let arguments):
      arguments.map { render($0, textLimit: textLimit) }.joined(separator: ", ")
    }
  }

  private func optional(_ template: String, _ arguments: [String: Argument], textLimit: Int?)
    -> String?
  {
    let sentence = Sentence(template)
    guard sentence.placeholders.allSatisfy({ arguments[$0] != nil }) else { return nil }
    return render(sentence, arguments, textLimit: textLimit)
  }

  private func render(_ sentence: Sentence, _ arguments: [String: Argument], textLimit: Int?)
    -> String
  {
    sentence.parts.map { part in
      switch part {
      case .words(let words): return words
      case .placeholder(let name):
        return arguments[name].map { render($0, textLimit: textLimit) } ?? "{\(name)}"
      case .choice(let name, let one, let other):
        if case .number(let value, _)? = arguments[name], value.magnitude == 1 { return one }
        return other
      }
    }.joined()
  }
}
