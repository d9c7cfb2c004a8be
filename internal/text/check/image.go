package check

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// hotlinks reports every image that a page would fetch from somebody else's server.
func hotlinks(w *whole) {
	for _, p := range allImages(w.Target) {
		h := host(p.url)
		if h == "" {
			continue
		}
		key := "check.image.hotlinked"
		if passing(h, p.url) {
			key = "check.image.passing"
		}
		w.report(Warning, p.block, [2]int{p.at, p.end}, key, map[string]string{"Host": h, "URL": clip(p.url, 200)}, p.url)
	}
}

// passingHosts keep what was posted in a chat or a social network, for as long as they like.
var passingHosts = []string{"discordapp.com", "discordapp.net", "discord.com", "telegram.org", "t.me", "telegram-cdn.org", "telesco.pe",
	"fbcdn.net", "cdninstagram.com", "whatsapp.net", "qpic.cn", "qlogo.cn", "slack-files.com", "slack.com", "files.slack.com", "line-scdn.net",
	"kakaocdn.net", "vk.me", "userapi.com", "signal.org", "sinaimg.cn", "googleusercontent.com", "weixin.qq.com"}

// passing reports addresses that stop working by themselves: files posted in chats, signed addresses.
func passing(host, url string) bool {
	for _, h := range passingHosts {
		if host == h || strings.HasSuffix(host, "."+h) {
			return true
		}
	}
	_, query, _ := strings.Cut(url, "?")
	for part := range strings.SplitSeq(query, "&") {
		name, _, _ := strings.Cut(part, "=")
		switch strings.ToLower(name) {
		case "x-amz-expires", "expires", "x-goog-expires", "se", "ex", "oe":
			return true
		}
	}
	return false
}

// altTexts looks for images whose alternative text is missing, or says what the file is and not what it shows.
func altTexts(w *whole) {
	for _, p := range allImages(w.Target) {
		alt := strings.TrimSpace(p.alt)
		key := ""
		switch {
		case alt == "":
			key = "check.image.alt_missing"
		case strings.HasPrefix(alt, "This image has an empty alt attribute"):
			key = "check.image.alt_placeholder"
		case fileLike(alt, p.url):
			key = "check.image.alt_file"
		case emptyAlt[strings.ToLower(alt)]:
			key = "check.image.alt_says_nothing"
		default:
			continue
		}
		w.report(Warning, p.block, [2]int{p.at, p.end}, key, map[string]string{"Alt": clip(alt, 60), "File": clip(baseName(p.url), 60)}, p.url+"\x00"+alt)
	}
}

// emptyAlt are alternative texts that say only that there is an image.
var emptyAlt = set("image img picture photo pic figure screenshot logo icon untitled 图片 图像 图 照片 截图 配图 插图 圖片 圖像 照片 截圖 изображение картинка фото рисунок скриншот снимок")

var imageEndings = []string{".png", ".jpg", ".jpeg", ".gif", ".webp", ".svg", ".bmp", ".tif", ".tiff", ".avif", ".heic"}

// cameraNames begin the names that cameras, phones and programs give to files.
var cameraNames = []string{"img_", "img-", "dsc_", "dsc0", "dscn", "dscf", "screen-shot-", "screen_shot", "screenshot-", "screenshot_", "screen shot 20", "screenshot 20",
	"wx2", "微信图片_", "微信截图_", "qq图片", "qq截图", "屏幕快照", "屏幕截图 20", "截屏20", "mmexport", "снимок экрана 20", "pxl_", "image-", "image_", "photo_20", "photo-"}

// fileLike reports that an alternative text is a file's name and not words.
func fileLike(alt, url string) bool {
	lower := strings.ToLower(alt)
	for _, e := range imageEndings {
		if strings.HasSuffix(lower, e) {
			return true
		}
	}
	if strings.ContainsRune(alt, ' ') && !strings.HasPrefix(lower, "screen shot 20") && !strings.HasPrefix(lower, "screenshot 20") {
		return false
	}
	for _, c := range cameraNames {
		if rest, ok := strings.CutPrefix(lower, c); ok && (rest == "" || mostlyDigits(rest)) {
			return true
		}
	}
	return codeName(lower, url)
}

// codeName reports a name of letters and figures in which nobody reads a word: image0, 2c3ff12a-1aad.
func codeName(lower, url string) bool {
	if utf8.RuneCountInString(lower) < 4 {
		return false
	}
	if stem := strings.TrimRight(lower, "0123456789"); stem != lower && emptyAlt[strings.Trim(stem, "-_")] {
		return true
	}
	digits, letters := 0, 0
	for _, r := range lower {
		switch {
		case unicode.IsDigit(r):
			digits++
		case r >= utf8.RuneSelf:
			return false
		case unicode.IsLetter(r):
			letters++
		case r != '-' && r != '_' && r != '.':
			return false
		}
	}
	if digits >= 6 && digits >= letters {
		return true
	}
	// The file's own name, when it is no plain word.
	name := strings.ToLower(baseName(url))
	stem := name
	if dot := strings.LastIndexByte(name, '.'); dot > 0 {
		stem = name[:dot]
	}
	return lower == stem && (digits > 0 || strings.ContainsAny(lower, "-_"))
}

func mostlyDigits(s string) bool {
	n := 0
	for _, r := range s {
		if unicode.IsDigit(r) {
			n++
		}
	}
	return 2*n >= len(s)
}
