extension Catalogue {
  /// What the commands themselves say.
  static let englishCommands: [String: Entry] = [
    "output-unwritable": Entry(
      "\"{file}\" cannot be written: {reason}",
      help: ["choose another file with `--output`; nothing was left behind"]),
    "output-standard": Entry("standard output cannot be written: {reason}"),
    "init-exists": Entry(
      "\"{file}\" is already there", help: ["choose a new folder; nothing was overwritten"]),
    "init.next": Entry(
      "Written: {files}. Next: ontrack targets {folder}"),
    "series-missing": Entry(
      "there is no file \"{file}\"",
      help: [
        "a plan is a folder with a `plan.yaml`, or a YAML file; a file of series is a CSV file"
      ]
    ),
    "series-not-fitted": Entry(
      "no forecast of \"{name}\" can be made: {cause}",
      help: ["`--trend auto` answers from one figure up"]),
    "series-cap-untold": Entry(
      "no forecast of \"{name}\" can be made: {cause}",
      help: ["state a cap that you know, such as `--cap 95`, or use `--trend auto`"]),
    "series-left-out": Entry(
      "{count} {count|series has|series have} figures more than 60 years before the last; they"
        + " were left out"),
    "series-no-bound": Entry(
      "no value is negative; if none can be, say so: `--lower 0`"),
    "heading.projection": Entry("projected"),
    "heading.interval": Entry("{level}% interval"),
    "check.summary-errors": Entry(
      "{errors} {errors|error|errors}, {warnings} {warnings|warning|warnings}, {notes} {notes|note|notes}"
    ),
  ]
}
