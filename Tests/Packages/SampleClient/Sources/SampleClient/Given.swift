import Jianghua

// What samples may use without saying where it comes from.

let analyzer = SpeechAnalyzer()
let text = "同志们：\n一、抓好清淤。由镇水利站牵头，各村配合。"
let bytes = Array(text.utf8)
let documents = [Document(name: "清渠讲话", text: text)]
