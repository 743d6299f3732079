/// The weights of the words of a stretch.
struct MoodWeights {
    var up = 0.0
    var down = 0.0
    /// The sum over its last sentence.
    var last = 0.0
    /// What a sentence such as 这些问题…, 以上经验… says: inside the last item, what the series was about.
    var backward = 0.0

    var sum: Double { up - down }
}
