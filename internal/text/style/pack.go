package style

import (
	"maps"
	"slices"
	"strings"

	"recto/internal/text/lang"
)

// pack is a set of rules and choices that many houses share.
type pack struct {
	name    string
	lang    string // base language, or a tag with a script
	rules   []string
	choices map[string]string
	replace []Replacement
	names   bool
}

func (p pack) fits(l lang.Tag) bool { return p.lang == l.Base() || p.lang == string(l) }

// packs is the table of them.
var packs = [...]pack{
	{name: "zh", lang: "zh", rules: []string{"width", "quotes", "dash", "ellipsis", "space", "italics", "markup"},
		choices: map[string]string{"dash": "wide", "quotes": "own"}},
	{name: "zh-spaced", lang: "zh", rules: []string{"spacing"}, choices: map[string]string{"spacing": "spaced"}},
	{name: "zh-joined", lang: "zh", rules: []string{"spacing"}, choices: map[string]string{"spacing": "joined"}},
	{name: "zh-technical", lang: "zh", rules: []string{"address", "caption", "code", "enumeration", "heading", "gloss", "list", "long", "note", "plural"},
		choices: map[string]string{"address": "你", "dash": "spaced wide"}, replace: chineseWords, names: true},
	{name: "ja", lang: "ja", rules: []string{"width", "quotes", "ellipsis", "space"}, choices: map[string]string{"quotes": "own"}},
	{name: "ru", lang: "ru", rules: []string{"quotes", "dash", "ellipsis", "space", "number"},
		choices: map[string]string{"dash": "spaced em", "quotes": "own", "grouping": "space"}},
	{name: "uk", lang: "uk", rules: []string{"quotes", "dash", "ellipsis", "space", "number"},
		choices: map[string]string{"dash": "spaced em", "quotes": "own", "grouping": "space"}},
	{name: "en", lang: "en", rules: []string{"dash", "ellipsis", "space", "number"}, choices: map[string]string{"dash": "em", "grouping": "comma"}},
	{name: "en-ap", lang: "en", rules: []string{"dash", "space", "number", "percent"},
		choices: map[string]string{"dash": "spaced em", "percent": "%", "grouping": "comma"}, replace: americanWords},
	{name: "en-guardian", lang: "en", rules: []string{"dash", "ellipsis", "space", "number", "percent"},
		choices: map[string]string{"dash": "spaced en", "percent": "%", "grouping": "comma"}, replace: britishWords},
	{name: "de", lang: "de", rules: []string{"quotes", "dash", "ellipsis", "space", "number"},
		choices: map[string]string{"dash": "spaced en", "quotes": "own", "grouping": "point"}},
	{name: "fr", lang: "fr", rules: []string{"ellipsis", "space", "number"}, choices: map[string]string{"grouping": "space"}},
	{name: "es", lang: "es", rules: []string{"ellipsis", "space", "number"}, choices: map[string]string{"grouping": "space"}},
}

// Choices are what a house may choose, with the values that there are.
var choices = map[string][]string{
	"address":  {"你", "您"},
	"dash":     {"wide", "spaced wide", "em", "spaced em", "spaced en"},
	"grouping": {"space", "comma", "point"},
	"percent":  {"%", "percent", "per cent", "spaced", "joined"},
	"quotes":   {"own", "straight"},
	"spacing":  {"spaced", "joined"},
	"yo":       {"none"},
}

// Packs lists the names of the packs for a language, the basic one first; all packs for the zero Tag.
func Packs(l lang.Tag) (names []string) {
	for _, p := range packs {
		if l == "" || p.fits(l) {
			names = append(names, p.name)
		}
	}
	return names
}

// Choices lists the values of a choice; nil for a choice that there is not.
func Choices(name string) []string { return slices.Clone(choices[name]) }

// ChoiceNames lists the choices that there are.
func ChoiceNames() []string { return slices.Sorted(maps.Keys(choices)) }

func packNamed(name string) (pack, bool) {
	for _, p := range packs {
		if p.name == name {
			return p, true
		}
	}
	return pack{}, false
}

// Known reports whether there is a pack of the name.
func Known(pack string) bool {
	_, ok := packNamed(pack)
	return ok
}

// productNames are names whose capitals are easily got wrong.
var productNames = strings.Fields(`AlmaLinux Android Ansible Apache API AppImage BIOS BitTorrent Bluetooth Btrfs CentOS ChatGPT Chrome Chromium CPU CSS
	Debian DevOps DNS Docker Dropbox Elasticsearch Emacs Facebook Fedora Firefox Flatpak FreeBSD GIMP GitHub GitLab GNOME
	Google GParted GPU Grafana GRUB GUI HTML HTTP HTTPS IDE Inkscape iOS IoT iPad iPhone Java JavaScript Jenkins jQuery
	JSON KDE Kotlin Kubernetes LaTeX LibreOffice LinkedIn Linux LLVM LTS Lua macOS MariaDB Markdown Mastodon Microsoft
	MongoDB Mozilla MySQL Netflix Nextcloud NixOS Node.js OpenAI OpenGL OpenSSH OpenStack openSUSE OpenVPN PayPal PDF Perl
	PHP Plasma PostgreSQL PowerShell Prometheus PulseAudio Python PyTorch RAM Reddit Redis Ruby SELinux Shell Skype Slack
	Spotify SQL SQLite SSD SSH TCP Telegram TensorFlow Thunderbird TikTok Twitter TypeScript Ubuntu UDP UEFI URL USB Vim
	VirtualBox Vivaldi VMware VPN Wayland Web WebAssembly WeChat WhatsApp Wi-Fi Wikipedia Windows WireGuard WordPress Xfce
	XFS XML YAML YouTube`)

// typedNames are product names that in lower case are commands or endings of files.
var typedNames = set(`ansible apache api bash btrfs chrome chromium css debian dns docker dropbox elasticsearch emacs fedora firefox flatpak
	gimp gparted grafana grub html http https ide inkscape java jenkins json kotlin kubernetes latex libreoffice llvm lua
	mariadb markdown mastodon mysql nextcloud node.js opensuse openvpn pdf perl php plasma postgresql python redis ruby
	slack spotify sql sqlite ssh tcp thunderbird ubuntu udp url usb vim virtualbox vivaldi wireguard xfs xml yaml`)

// chineseWords are words that Chinese editors of technical texts replace.
var chineseWords = []Replacement{
	{"登陆", "登录"}, {"帐号", "账号"}, {"做为", "作为"}, {"部份", "部分"},
	{"阀值", "阈值"}, {"缺省", "默认"}, {"重启动", "重启"}, {"浏缆", "浏览"}, {"按装", "安装"}, {"既使", "即使"}, {"必需要", "必须"},
	{"反回", "返回"}, {"连结", "链接"}, {"布署", "部署"}, {"起动", "启动"}, {"兰牙", "蓝牙"}, {"鼠标健", "鼠标键"}, {"截止目前", "截至目前"},
	{"抉则", "抉择"}, {"象素", "像素"}, {"图象", "图像"}, {"录象", "录像"}, {"好象", "好像"}, {"就象", "就像"}, {"象这样", "像这样"},
	{"镜象", "镜像"}, {"映象", "映像"}, {"撰改", "篡改"}, {"磁盘碎偏", "磁盘碎片"}, {"冒然", "贸然"}, {"按步就班", "按部就班"}, {"home 目录", "家目录"}, {"Home 目录", "家目录"},
}

// americanWords and britishWords are spellings of the one that the other replaces.
var (
	americanWords = []Replacement{
		{"colour", "color"}, {"honour", "honor"}, {"labour", "labor"}, {"neighbour", "neighbor"}, {"favour", "favor"}, {"behaviour", "behavior"},
		{"defence", "defense"}, {"offence", "offense"}, {"licence", "license"}, {"centre", "center"}, {"theatre", "theater"}, {"metre", "meter"},
		{"programme", "program"}, {"organisation", "organization"}, {"organise", "organize"}, {"recognise", "recognize"}, {"criticise", "criticize"},
		{"analyse", "analyze"}, {"travelled", "traveled"}, {"cancelled", "canceled"}, {"grey", "gray"}, {"tonne", "metric ton"}, {"towards", "toward"},
	}
	britishWords = []Replacement{
		{"color", "colour"}, {"honor", "honour"}, {"labor", "labour"}, {"neighbor", "neighbour"}, {"favor", "favour"}, {"behavior", "behaviour"},
		{"defense", "defence"}, {"offense", "offence"}, {"center", "centre"}, {"theater", "theatre"}, {"organization", "organisation"},
		{"organize", "organise"}, {"recognize", "recognise"}, {"criticize", "criticise"}, {"analyze", "analyse"}, {"traveled", "travelled"},
		{"canceled", "cancelled"}, {"gray", "grey"}, {"toward", "towards"}, {"gotten", "got"},
	}
)
