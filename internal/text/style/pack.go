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
	{name: "zh-technical", lang: "zh", rules: []string{"address", "caption", "code", "enumeration", "heading", "gloss", "label", "list", "long", "note", "plural"},
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
	"nbsp":     {"figures", "all"},
	"percent":  {"%", "percent", "per cent", "spaced", "joined"},
	"quotes":   {"own", "straight"},
	"spacing":  {"spaced", "joined"},
	"yo":       {"none", "all"},
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
	JSON KDE Kotlin Kubernetes LaTeX LibreOffice LinkedIn Linux LLVM LTS Lua macOS MariaDB Markdown Mastodon 	MongoDB Mozilla MySQL Netflix Nextcloud NixOS Node.js OpenAI OpenGL OpenSSH OpenStack openSUSE OpenVPN PayPal PDF Perl
	PHP Plasma PostgreSQL PowerShell Prometheus PulseAudio Python PyTorch Reddit Redis Ruby SELinux Shell Skype Slack
	Spotify SQL SQLite SSD SSH TCP Telegram TensorFlow Thunderbird TikTok Twitter TypeScript Ubuntu UDP UEFI URL USB Vim
	VirtualBox Vivaldi VMware VPN Wayland Web WebAssembly WeChat WhatsApp Wi-Fi Wikipedia Windows WireGuard WordPress Xfce
	XFS XML YAML YouTube`)

// typedNames are product names that in lower case are commands or endings of files.
var typedNames = set(`ansible apache api bash btrfs chrome chromium css debian dns docker dropbox elasticsearch emacs fedora firefox flatpak
	gimp gparted grafana grub html http https ide inkscape java jenkins json kotlin kubernetes latex libreoffice llvm lua
	mariadb markdown mastodon mysql nextcloud node.js opensuse openvpn pdf perl php plasma postgresql python redis ruby
	slack spotify sql sqlite ssh tcp thunderbird ubuntu udp url usb vim virtualbox vivaldi wireguard xfs xml yaml`)

// misspelt are words that are wrong in any Chinese text, each before its right form.
var misspelt = pairs(`登陆 登录 帐号 账号 做为 作为 部份 部分 阀值 阈值 重启动 重启 浏缆 浏览 按装 安装 既使 即使 既便 即便 即然 既然
	必需要 必须 反回 返回 布署 部署 兰牙 蓝牙 鼠标健 鼠标键 截止目前 截至目前 截止到目前 截至目前 抉则 抉择 象素 像素 图象 图像 录象 录像
	好象 好像 就象 就像 象这样 像这样 镜象 镜像 映象 映像 撰改 篡改 磁盘碎偏 磁盘碎片 冒然 贸然 按步就班 按部就班 以经 已经 因该 应该
	必竟 毕竟 按排 安排 防碍 妨碍 震憾 震撼 松驰 松弛 迫不急待 迫不及待 一愁莫展 一筹莫展 穿流不息 川流不息 不径而走 不胫而走
	出奇不意 出其不意 世外桃园 世外桃源 走头无路 走投无路 名信片 明信片 座落 坐落 复盖 覆盖 反应出 反映出 充份 充分 过份 过分
	成份 成分 身分 身份 水份 水分 交待 交代 编缉 编辑 编绎 编译 反编绎 反编译 递规 递归 扩号 括号 园括号 圆括号
	原代码 源代码 调式器 调试器 执形 执行 修该 修改 通迅 通讯 再接再励 再接再厉 粘帖 粘贴 防问 访问 配制文件 配置文件`)

// otherStandard are words of other regions' usage or of earlier days in front of those of mainland technical texts.
var otherStandard = pairs(`缺省 默认 连结 链接 链结 链接 起动 启动 网路 网络 软体 软件 硬体 硬件 萤幕 屏幕 荧幕 屏幕 滑鼠 鼠标 资料夹 文件夹
	伺服器 服务器 记忆体 内存 印表机 打印机 字元 字符 位址 地址 介面 界面 程式 程序 程式码 代码 巨集 宏 回圈 循环`)

// leftOver are Latin words that have a translation and are still found in Chinese drafts.
var leftOver = pairs(`kernel 内核 Kernel 内核 email 电子邮件 Email 电子邮件 e-mail 电子邮件 E-mail 电子邮件 server 服务器 client 客户端
	terminal 终端 plugin 插件 plugins 插件 browser 浏览器 driver 驱动 drivers 驱动 package 软件包 packages 软件包 repository 仓库
	repositories 仓库 software 软件 database 数据库 framework 框架 directory 目录 folder 文件夹 developer 开发者 developers 开发者
	container 容器 containers 容器 cluster 集群 clusters 集群 playbook 剧本 playbooks 剧本 worktree 工作树 library 库 libraries 库
	user 用户 users 用户 torrents 种子 workflow 工作流 tutorial 教程 website 网站
	Internet 互联网 internet 互联网 Microsoft 微软 microsoft 微软 RAM 内存`)

// chineseWords are words that Chinese editors of technical texts replace.
var chineseWords = slices.Concat(misspelt, otherStandard, leftOver, []Replacement{{"home 目录", "家目录"}, {"Home 目录", "家目录"}, {"Raspberry Pi", "树莓派"}})

// pairs reads a list of words and their replacements.
func pairs(list string) []Replacement {
	words := strings.Fields(list)
	out := make([]Replacement, 0, len(words)/2)
	for i := 0; i+1 < len(words); i += 2 {
		out = append(out, Replacement{words[i], words[i+1]})
	}
	return out
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
