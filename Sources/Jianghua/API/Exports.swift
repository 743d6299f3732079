// The records and the text layer are part of this library's signatures: one import is enough for its users.
@_exported import JianghuaRecords
@_exported import JianghuaText
