import Probability

/// Draws windows from collections of series, the same for the same seed in whatever order the
/// series come.
struct WindowSampling: Sendable {
  let stream: RandomStream

  /// How many figures a window of a short series may have.
  static let lengths = [1, 2, 3, 4, 5, 6, 8, 10, 14]
  /// The same where longer series are learnt from too.
  static let longerLengths = lengths + [18, 22]
  /// At most so many windows of one length from one series.
  static let mostPerSeries = 4
  /// At most so many windows of one length from one indicator.
  static let mostPerIndicator = 200
  /// A window is followed by so many figures at least.
  static let fewestLater = 3
  /// So many years ahead count for a short series.
  static let shortHorizon = 5
  /// So many years ahead count for a long one.
  static let longHorizon = 6

  /// Windows of so many figures, those of one indicator and length counting 1 together.
  func short(
    _ series: [LearningSeries], collection: String, lengths: [Int] = WindowSampling.lengths
  ) -> [(LearningWindow, Double)] {
    let byIndicator = Dictionary(grouping: series, by: \.indicator)
    return byIndicator.keys.sorted().flatMap { indicator in
      let members = (byIndicator[indicator] ?? []).sorted { $0.id < $1.id }
      return lengths.flatMap { length in
        let group = "\(collection)/\(indicator)/\(length)"
        let stream = stream.split(group)
        let all = members.flatMap { member in
          let figures = member.series.fitted
          let last = figures.count - WindowSampling.fewestLater
          let ends = last > length - 1 ? Array(length - 1..<last) : []
          return chosen(ends, most: WindowSampling.mostPerSeries, stream.split(member.id))
            .compactMap { end in
              LearningWindow(
                figures, end: end, count: length, horizon: WindowSampling.shortHorizon,
                id: member.id, group: group, context: member.context)
            }
        }
        return alike(chosen(all, most: WindowSampling.mostPerIndicator, stream))
      }
    }
  }

  /// Windows of any number of figures, those of one indicator counting alike and all together 1.
  func long(_ series: [LearningSeries], collection: String) -> [(LearningWindow, Double)] {
    let byIndicator = Dictionary(grouping: series, by: \.indicator)
    let groups = byIndicator.keys.sorted().map { indicator in
      let group = "\(collection)/\(indicator)"
      let members = (byIndicator[indicator] ?? []).sorted { $0.id < $1.id }
      return alike(
        members.flatMap { member in
          let figures = member.series.fitted
          let ends = Array(0..<max(0, figures.count - WindowSampling.fewestLater))
          return chosen(
            ends, most: WindowSampling.mostPerSeries, stream.split(group).split(member.id)
          ).compactMap { end in
            LearningWindow(
              figures, end: end, count: figures.count, horizon: WindowSampling.longHorizon,
              id: member.id, group: group, context: member.context)
          }
        })
    }
    let filled = Double(groups.count { !$0.isEmpty })
    return groups.joined().map { ($0.0, $0.1 / filled) }
  }

  private func alike(_ windows: [LearningWindow]) -> [(LearningWindow, Double)] {
    windows.map { ($0, 1 / Double(windows.count)) }
  }

  /// At most so many elements, each as likely as the others, in their order.
  private func chosen<Element>(
    _ elements: [Element], most: Int, _ stream: RandomStream
  ) -> [Element] {
    guard elements.count > most else { return elements }
    var stream = stream
    var places = Array(elements.indices)
    stream.shuffle(&places)
    return places.prefix(most).sorted().map { elements[$0] }
  }
}
