package style

import (
	"strings"

	"recto/internal/text/markup"
)

// bareCode shows what readers type or look for and that is not marked as code: options, paths, key combinations,
// commands that the article shows as code elsewhere, bold or quoted tokens.
func bareCode(s *scan) {
	s.boldTokens()
	for i := 0; i < len(s.chars); i++ {
		if !s.prose(i) || !tokenChar(s.chars[i].r) || s.prose(i-1) && tokenChar(s.chars[i-1].r) {
			continue
		}
		end := i
		for s.prose(end) && tokenChar(s.chars[end].r) {
			end++
		}
		to := end
		for to > i+1 && sentenceEnd(s.chars[to-1].r) {
			to--
		}
		key := s.kindOfToken(i, to)
		switch last := s.chord(i, to); {
		case last > 0:
			key, to, end = "keys", last, last
		case s.char(to) == '(' && s.char(to+1) == ')' && latin(s.chars[i].r) && !s.linked(i, to) && !s.bold(i, to):
			key, to, end = "function", to+2, to+2
		}
		if key != "" {
			s.asCode(key, i, to)
		}
		i = max(i, end-1)
	}
	s.quotedTokens()
}

// tokenChar reports whether r may stand in a command, an option or a path.
func tokenChar(r rune) bool {
	return latinOrDigit(r) && r < 0x80 || r == '-' || r == '_' || r == '.' || r == '/' || r == '~' || r == '+' || r == '=' || r == '$' || r == '@' || r == ':' || r == '*' || r == '\\'
}

// kindOfToken says what the characters from..to are that readers type, "" for a word.
func (s *scan) kindOfToken(from, to int) string {
	t := s.words(from, to)
	if s.linked(from, to) || s.bold(from, to) {
		return ""
	}
	switch {
	case isOption(t):
		return "option"
	case isPath(t):
		return "path"
	case isKeys(t):
		return "keys"
	case isVariable(t):
		return "path"
	case s.keyName(from, to):
		return "keys"
	case allLower(t) && s.saidToBe(to, "命令"):
		return "command"
	case s.wide == 0:
		return ""
	case s.text.Commands[t] == Miscased, allLower(t) && s.program(t, from, to):
		return "command"
	case s.text.Kind == markup.Heading:
		return ""
	case s.text.Commands[t] == Typed && commandLike(t), commonCommands[t]:
		return "command"
	}
	return ""
}

// asCode reports the characters from..to with the code span that they should be.
func (s *scan) asCode(key string, from, to int) {
	t := s.words(from, to)
	if s.text.Commands[t] == Miscased {
		t = strings.ToLower(t)
	}
	s.mark(key, from, to, "`"+strings.ReplaceAll(t, "`", "")+"`")
}

// program reports whether a small Latin word is said to be a program or a piece of one, or is a package's name in
// several parts ("dm-crypt").
func (s *scan) program(t string, from, to int) bool {
	if len(t) < 3 || plainLatin[t] || s.besideLatin(from, to) {
		return false
	}
	if hyphen := strings.IndexByte(t, '-'); hyphen > 0 && hyphen < len(t)-1 {
		return true
	}
	for _, word := range [...]string{"程序", "函数", "模块", "内核模块", "手册页", "的手册页"} {
		if s.saidToBe(to, word) {
			return true
		}
	}
	return false
}

// besideLatin reports whether a Latin word stands next to the characters: they are part of a name or of a phrase.
func (s *scan) besideLatin(from, to int) bool {
	return s.char(from-1) == ' ' && latinOrDigit(s.char(from-2)) || s.char(to) == ' ' && latinOrDigit(s.char(to+1))
}

// linked reports whether the characters are the words of a link.
func (s *scan) linked(from, to int) bool { return s.within(markup.Link, from, to) }

func (s *scan) bold(from, to int) bool { return s.within(markup.Strong, from, to) }

func (s *scan) within(kind markup.SpanKind, from, to int) bool {
	a, b := s.begins(from), s.begins(to)
	for _, span := range s.text.Spans {
		if span.Kind == kind && span.Start <= a && b <= span.End {
			return true
		}
	}
	return false
}

// isOption: -x, --long-option, --long=value.
func isOption(t string) bool {
	name := strings.TrimLeft(t, "-")
	switch len(t) - len(name) {
	case 1:
		return len(name) == 1 && latin(rune(name[0])) || len(name) > 1 && len(name) <= 12 && allLower(name)
	case 2:
		return len(name) > 1 && allLower(name[:1])
	}
	return false
}

// isPath: /etc/fstab, ~/notes, ./run.sh, a file's name with an ending that programs use.
func isPath(t string) bool {
	if strings.Contains(t, "//") {
		return false
	}
	switch {
	case strings.HasPrefix(t, "~/"), strings.HasPrefix(t, "./") && len(t) > 3, strings.HasPrefix(t, "../"):
		return true
	case strings.HasPrefix(t, "/"):
		root, _, _ := strings.Cut(t[1:], "/")
		return roots[root]
	}
	dot := strings.LastIndexByte(t, '.')
	if dot <= 0 || t[dot:] == ".js" && capital(rune(t[0])) { // a library's name: Vue.js
		return false
	}
	return fileEndings[t[dot+1:]] && !strings.Contains(t, "www.") && t != strings.ToUpper(t)
}

// isKeys: Ctrl+C, Alt+F4, Ctrl-Alt-Del.
func isKeys(t string) bool {
	at := strings.IndexAny(t, "+-")
	return at > 0 && at+1 < len(t) && modifiers[strings.ToLower(t[:at])]
}

// chord is the end of keys that are written with spaces and begin with the characters from..to, 0 where there are
// none: Ctrl + C.
func (s *scan) chord(from, to int) int {
	if !modifiers[strings.ToLower(s.words(from, to))] {
		return 0
	}
	end := 0
	for s.char(to) == ' ' && (s.char(to+1) == '+' || s.char(to+1) == '＋') && s.char(to+2) == ' ' && s.prose(to+3) && latinOrDigit(s.char(to+3)) {
		to += 3
		for s.prose(to) && latinOrDigit(s.chars[to].r) {
			to++
		}
		end = to
	}
	return end
}

// keyName reports whether the characters name a key that is said to be one: "F5 键".
func (s *scan) keyName(from, to int) bool {
	if !keyNames[strings.ToLower(s.words(from, to))] {
		return false
	}
	return s.saidToBe(to, "键")
}

// saidToBe reports whether the text goes on with a word that says what stood before.
func (s *scan) saidToBe(to int, word string) bool {
	for s.char(to) == ' ' {
		to++
	}
	return strings.HasPrefix(s.text.Plain[s.begins(to):], word)
}

// isVariable: $HOME, snake_case, camelCase().
func isVariable(t string) bool {
	if strings.HasPrefix(t, "$") && len(t) > 1 && !digit(rune(t[1])) {
		return true
	}
	at := strings.IndexByte(t, '_')
	return at > 0 && at+1 < len(t) && !strings.Contains(t, ".")
}

// commandLike keeps words that are also names or plain words from being taken for commands.
func commandLike(t string) bool {
	return len(t) > 1 && (allLower(t) || strings.ContainsAny(t, "_-./"))
}

func allLower(t string) bool {
	for i := range len(t) {
		if c := t[i]; !(c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '-' || c == '_' || c == '.') {
			return false
		}
	}
	return t != "" && t[0] >= 'a' && t[0] <= 'z'
}

// boldTokens shows bold pieces without a wide letter in running text of wide letters, and names marked as code.
func (s *scan) boldTokens() {
	if s.wide == 0 {
		return
	}
	for _, span := range s.text.Spans {
		from, to := s.index(span.Start), s.index(span.End)
		switch {
		case span.Kind == markup.CodeSpan && (isName(s.words(from, to)) || s.text.Commands[s.words(from, to)] == Named):
			s.hits = append(s.hits, Hit{Rule: s.rule.name, Key: "name", Start: span.Start, End: span.End})
		case span.Kind != markup.Strong && span.Kind != markup.Emphasis:
		case s.onlyLatin(from, to):
			s.asCode("bold", from, to)
		}
	}
}

// isName tells a name in plain words ("Light Table") from what is typed.
func isName(t string) bool {
	if len(t) < 4 || t[0] < 'A' || t[0] > 'Z' {
		return false
	}
	small := 0
	for i := range len(t) {
		switch c := t[i]; {
		case c >= 'a' && c <= 'z':
			small++
		case c >= 'A' && c <= 'Z', c == ' ' && t[i-1] != ' ':
		default:
			return false
		}
	}
	return small > 1
}

func (s *scan) onlyLatin(from, to int) bool {
	letters := 0
	for i := from; i < to; i++ {
		if !s.prose(i) || s.chars[i].r > 0x7E {
			return false
		}
		if latin(s.chars[i].r) {
			letters++
		}
	}
	return letters > 0
}

// quotedTokens shows a Latin token in quotation marks in running text of wide letters.
func (s *scan) quotedTokens() {
	if s.wide == 0 || !s.seen.any('“', '"', '‘') {
		return
	}
	for i := range s.chars {
		if r := s.chars[i].r; r != '“' && r != '"' && r != '‘' || !s.prose(i) {
			continue
		}
		end := i + 1
		for s.prose(end) && s.chars[end].r > ' ' && s.chars[end].r < 0x7F && s.chars[end].r != '"' {
			end++
		}
		if r := s.char(end); (r == '”' || r == '"' || r == '’') && end-i > 2 && s.onlyLatin(i+1, end) {
			s.asCodeInside(i, end)
		}
	}
}

func (s *scan) asCodeInside(open, close int) {
	s.mark("quoted", open, close+1, "`"+s.words(open+1, close)+"`")
}

func set(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

var (
	// plainLatin are small Latin words that Chinese texts have and that are no program's name.
	plainLatin = set(`app built-in cc-by cc-by-sa client co-op command-line cross-platform demo desktop drag-and-drop e-book e-mail
		end-to-end free-to-play go how-to java linux low-level mac macos open-source peer-to-peer plug-in pop-up python
		read-only read-write real-time root self-hosted server shell third-party unix up-to-date web wi-fi windows x-ray`)
	modifiers = set("ctrl alt shift super cmd command option meta win windows control")
	keyNames  = set("f1 f2 f3 f4 f5 f6 f7 f8 f9 f10 f11 f12 esc tab enter return backspace delete del home end pgup pgdn pgdown insert space ctrl alt shift super")
	roots     = set("bin boot dev etc home lib lib64 media mnt opt proc root run sbin srv sys tmp usr var")
	// fileEndings are those that a reader types; an address's endings (.com) are not.
	fileEndings = set(`7z AppImage apk bak bat bz2 c cc cfg class conf cpp crt css csv deb desktop dll dmg doc docx epub exe gif gz h htm
		html img ini ipynb iso jar java jpeg jpg js json key list lock log lua md mp3 mp4 odt pdf pem php png ps1 pub py rar rb rpm rs
		scss service sh so socket sql svg target tar tgz timer toml ts tsx txt vdi xls xlsx xml xz yaml yml zip`)
	// commonCommands are programs whose names are no other words.
	commonCommands = set(`add-apt-repository apt apt-cache apt-get awk bash blkid bunzip2 bzip2 cat cd chage chattr chgrp chmod chown
		chroot chsh cmake cp crontab curl cut dd depmod df diff dig dmesg dmidecode dnf docker-compose dpkg dracut du
		dumpe2fs e2fsck echo egrep ethtool fdisk fgrep find firewall-cmd fsck fuser gcc gdb gdisk getfacl gpasswd grep
		groupadd groupdel groupmod grub-install grub2-install grub2-mkconfig gunzip gzip hdparm hostnamectl ifconfig
		insmod iostat ip iptables iwconfig journalctl kill killall kubeadm kubectl ldconfig ldd less ln localectl
		loginctl ls lsattr lsblk lscpu lshw lsmod lsof lspci lsusb lvcreate lvextend lvm lvreduce lvremove lvs mkdir
		mkfifo mkfs mkinitrd mkswap modprobe mount mpstat mv mysqldump nano netstat nmap nmcli nohup npx nslookup
		objdump parted passwd pg_dump pgrep ping pip pip3 pkill ps psql pstree pvcreate pvs pwd readelf renice resize2fs
		rm rmdir rmmod rpm rsync runlevel scp sed setfacl sftp smartctl ssh-keygen stderr stdin stdout strace su sudo
		sudoedit swapoff swapon systemctl tar tcpdump tee telnet timedatectl tmux touch traceroute tty tune2fs ulimit
		umount unalias uname unxz unzip update-grub updatedb useradd userdel usermod vgcreate vgextend vgs vim visudo
		vmstat wc wget whereis whoami xargs xz yum zcat zgrep zless zsh zypper`)
)
