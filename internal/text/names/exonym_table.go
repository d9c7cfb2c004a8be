package names

// exonymTables are all the tables of known names. A line is one thing: stems in small letters, "_" for a space
// inside a name, "." behind a form that takes no ending (as forms shorter than four letters take none); then Chinese in
// both scripts, Japanese and Korean.
var exonymTables = []string{countryTable}

const countryTable = `
russia росси русск российск росій russland russisch russe. russie russo rusia ruso rosj rosyj rusk 俄罗斯 俄羅斯 俄国 俄國 俄方 ロシア 러시아
`
