import Foundation
import Testing

/// Questions about series, and loans between them, in whole commands.
@Suite struct SeriesQuestionTests {
  /// Areas of two indicators, the rows of a series together.
  static func rows(areas: Int) -> [String] {
    (0..<areas).flatMap { area -> [String] in
      let counts = (0..<6).map { year in
        let value = 40 + (area * 37) % 50 + year * ((area % 5) - 2) + (area * year * 7) % 4
        return "poor.\(area),\(2016 + year),\(value),poor,area \(area),0,,lower"
      }
      let shares = (0..<5).map { year in
        let value = 30 + (area * 13) % 40 + 2 * year + (area * year * 5) % 3
        return "insured.\(area),\(2017 + year),\(value),insured,area \(area),0,100,higher"
      }
      return counts + shares
    }
  }

  static let header = "unique_id,ds,y,indicator,area,lower,upper,better"

  private static func questions(areas: Int) -> String {
    // In an order that is not that of the series.
    let rows = (0..<areas).map { place -> String in
      let area = (place * 7) % areas
      return place % 2 == 0
        ? "poor.\(area),\(2022 + place % 3),<=,\(20 + place % 50)"
        : "insured.\(area),\(2022 + place % 3),>=,\(40.5 + Double(place % 30))"
    }
    return (["unique_id,ds,relation,target"] + rows).joined(separator: "\n") + "\n"
  }

  private func answers(
    _ rows: [String], areas: Int, _ options: [String]
  ) throws -> (output: String, answers: String) {
    let sandbox = try Sandbox()
    try sandbox.write(
      ([Self.header] + rows).joined(separator: "\n") + "\n", to: "series.csv")
    try sandbox.write(Self.questions(areas: areas), to: "questions.csv")
    let result = try sandbox.run(
      [
        "forecast", "series.csv", "--horizon", "3", "--format", "csv", "--quiet", "--questions",
        "questions.csv", "--answers", "answers.csv",
      ] + options)
    #expect(result.status == 0, "\(result.messages)")
    return (result.output, try sandbox.read("answers.csv"))
  }

  /// More series than a batch has, so that several threads have work.
  @Test(arguments: [[], ["--lean", "own,direction,reference,borrow"]])
  func theNumberOfThreadsChangesNothing(_ lean: [String]) throws {
    let areas = 301
    let rows = Self.rows(areas: areas)
    let one = try answers(rows, areas: areas, lean + ["--threads", "1"])
    let three = try answers(rows, areas: areas, lean + ["--threads", "3"])
    #expect(one.output == three.output)
    #expect(one.answers == three.answers)
    let lines = one.answers.split(separator: "\n")
    #expect(lines.count == areas + 1)
    let asked = Self.questions(areas: areas).split(separator: "\n")
    for (line, question) in zip(lines, asked).dropFirst() {
      #expect(line.hasPrefix(question + ","))
      #expect(Double(line.split(separator: ",").last ?? "").map { (0...1).contains($0) } == true)
    }
  }

  @Test func rowsInAnyOrderHaveTheSameAnswers() throws {
    let rows = Self.rows(areas: 20)
    let together = try answers(rows, areas: 20, [])
    let apart = rows.indices.map { rows[($0 * 37) % rows.count] }
    #expect(Set(apart).count == rows.count)
    let mixed = try answers(apart, areas: 20, ["--any-order"])
    #expect(together.answers == mixed.answers)
    #expect(
      together.output.split(separator: "\n").sorted()
        == mixed.output.split(separator: "\n").sorted())
    // Borrowing needs the whole file and so takes it in any order without being told.
    let lean = ["--lean", "own,direction,reference,borrow"]
    let lent = try answers(rows, areas: 20, lean)
    let lentApart = try answers(apart, areas: 20, lean)
    #expect(lent.answers == lentApart.answers)
    #expect(lent.answers != together.answers)
  }

  @Test func afterAnErrorThereIsNoAnswerFile() throws {
    let sandbox = try Sandbox()
    try sandbox.write("unique_id,ds,y\na,2020,1\na,2021,2\n", to: "series.csv")
    try sandbox.write("unique_id,ds,relation,target\nb,2022,>=,1\n", to: "questions.csv")
    let before = sandbox.allNames()
    let result = try sandbox.run([
      "forecast", "series.csv", "--horizon", "1", "--output", "out.csv", "--questions",
      "questions.csv", "--answers", "answers.csv",
    ])
    #expect(result.status == 65)
    #expect(result.messages.contains("error[question-series-unknown]"))
    #expect(sandbox.allNames() == before)
  }

  @Test func answersThatCannotBeWrittenAreTold() throws {
    let sandbox = try Sandbox()
    try sandbox.write("unique_id,ds,y\na,2020,1\na,2021,2\n", to: "series.csv")
    try sandbox.write("unique_id,ds,relation,target\na,2022,>=,1\n", to: "questions.csv")
    let before = sandbox.allNames()
    let result = try sandbox.run([
      "forecast", "series.csv", "--horizon", "1", "--output", "out.csv", "--questions",
      "questions.csv", "--answers", "missing/answers.csv",
    ])
    #expect(result.status == 74)
    #expect(result.messages.contains("output-unwritable"))
    #expect(sandbox.allNames() == before)
  }
}
