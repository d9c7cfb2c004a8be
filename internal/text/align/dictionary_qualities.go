package align

// qualityTable holds adjectives, adverbs, and the small words that say much.
const qualityTable = `
never никогда. niemals jamais. nunca 从不 從不 从未 從未 永不 決して 一度も
always всегда. immer. stets toujours siempre 总是 總是 一直 始终 常に
often часто. häufig oft. souvent frecuentemente menudo. frequent fréquent 经常 經常 往往 常常 しばしば
again снова. опять. вновь. wieder. erneut nuevamente encore. 再次 又一次 再び 改めて
already уже. bereits schon. déjà. 已经 已經 既に
still. todavía aún. noch. 仍然是 依然 仍旧 未だ
soon. sooner скоро. вскоре. bald. bientôt pronto. 不久 很快 即将 まもなく 間もなく
sometimes иногда. manchmal parfois 有时 有時 时候 時々
usually обычно. обычн gewöhnlich normalerweise habituell normalmente généralement generalmente usual. 通常 平时 一般来说 普段
rarely seldom редко. редки selten. rarement raramente 很少 罕见 めったに 珍し
finally наконец. endlich schließlich enfin. finalement finalmente eventually 终于 終於 最终 最終 ようやく 最終的
immediately немедленно. сразу. sofort. immédiat inmediat 立即 马上 立刻 馬上 直ちに ただちに
quick. quickly быстр schnell rapid rápid 快速 迅速 飞快 素早 急速
slow. slowly медлен langsam lent. lente. lentement despacio 缓慢 慢慢 緩慢 ゆっくり 遅い
tomorrow завтра. demain. 明天 明日
recent. recently недавн kürzlich neulich récent recient 最近 近日 近期 近年
currently current. нынешн текущ derzeit gegenwärtig aktuell actuel actual. actualmente 目前 当前 當前 现任 現時点 現職
modern современ zeitgenöss contempor moderne moderno 现代 現代 当代 近代
ancient antik древн antike antiquité antigu antique uralt. 古代 远古 太古
eternal вечн ewig. éternel eterno forever навсегда. 永远 永恒 永遠
alone один. одна. одни. allein seule. solitude solitario lonely einsam одинок 独自 孤独 孤獨 一人で
especially особенно. besonders surtout especialmente particul insbesondere 尤其 特别是 特に
perhaps maybe возможно. vielleicht quizá quizás 也许 或许 可能是 おそらく
probabl вероятн наверное wahrscheinlich 大概 或者 恐らく
certainly certain. конечно. bestimmt. sicher. certainement ciertamente naturellement seguro. natürlich selbstverständlich 当然 當然 肯定 確かに もちろん
really действительно. wirklich vraiment realmente actually réellement 真的 确实 确實 其实 実際 本当に
exactly точно. именно. genau. exactement exactamente précis preciso exact. 正好 恰好 准确 精确 ちょうど 正確
complet полностью совсем совершенно vollständig völlig ganz. entièrement completamente entirely totally 完全 彻底 完成 全く すっかり
enough. достаточн genug. assez. suffis bastante suficiente ausreich sufficient 足够 足夠 十分な
very. очень. sehr. très. muy. 非常 十分 非常に
too. слишком. trop. demasiado 太多 过于 あまりに 過ぎる
less. меньше. менее. weniger moins. menos. 较少 より少ない 少なく
большинств meist. meisten mehrheit plupart mayoría majorité majority 大多数 多数 大部分 大半 過半数
several. несколько. нескольких einige. einigen einiger mehrere. plusieurs quelques varios. varias. algunos. algunas. some. various 几个 幾個 若干 数人 いくつか 一些
few. мало. wenige. wenig. peu. pocos. pocas. poco. 少数 少量 少し
both. оба. обе. обоих. beide beiden ambos. ambas. 双方 雙方 両方 双方とも 两者
same. одинаков gleich. gleiche gleichen mismo. misma. même. mêmes. selbe. derselb dasselbe 相同 同样 同樣 同じ
similar похож ähnlich semblable pareil parecido аналогичн 类似 相似 類似 似た
own. собственн eigene. eigenen eigener eigenes propio. propia. 自己的 自身 自らの 自分の
whole. entire весь. вся. целый gesamt ganze. ganzen entier toda. 整个 整個 全体 整体
true. истинн верно. wahre. wahr. vrai. vraie. verdader 真正 真的是 本当の
false. ложн falsch faux. fausse. falso. wrong. неправ fehler. erreur error. errores mistake ошиб 错误 錯誤 间违い 間違い 間違っ 誤り
correct правильн richtig. richtige correcte correcto 正确 正確な 正しい 正しく
real. реальн réel réal réalité realidad realität wirklichkeit reality 现实 現實 現実
clear. clearly ясно. ясн очевид klar. deutlich clair. clairement claro. claramente obvious evident offensichtlich 清楚 明显 明确 明らか
beautiful красив schön. schöne schöner hermos bello. bella. beau. belle. beauté beauty belleza schönheit красот 美丽 美麗 漂亮 美しい 美しく
ugly. уродлив hässlich feo. 丑陋 醜い
rich. богат reich. reiche reichen riche. riches. rico. rica. wealth богатств reichtum richesse riqueza 富有 富裕 财富 豊か 富豪 裕福
poor. бедн armut pauvre pobre poverty нищет pauvreté 贫穷 贫困 貧困 貧し 可怜
full. полон. полный полная полное voll. volle plein pleno. pleine 满满 充分 全面
empty пуст. пусто пустой пуста пустые leere vide. vides. vacío vacía 空荡 空虚 空の 空っぽ
heavy. тяжел тяжёл schwer. schwere lourd pesad poids. gewicht peso. weight вес. веса. 沉重 重量 体重 重い 重さ
soft. мягк weich. weiche doux. douce suave blando 柔软 柔和 柔らか
dry. сухой сухая сухие trocken sèche seco. seca. 干燥 乾燥 乾いた
wet. мокр влаж nass. nasse feucht mouillé humide mojad húmedo 湿润 潮湿 濡れ 湿った
deep. глубок profond profund 深刻 深深 深い 深く
wide. broad широк breit. weit. weite ancho amplio amplia 宽阔 广泛 廣泛 広い 幅広
narrow узк. узкий узкая узкой eng. schmal étroit estrech 狭窄 狹窄 狭い
thick. толст dicke épais espes grueso 厚厚 浓厚 厚い 太い
thin. тонк dünn mince. delgad maigre 薄薄 消瘦 薄い 細い
sharp. остры острое. остро. остр. scharf. scharfe aigu. tranchant agud afilad 锋利 尖锐 鋭い 鋭く
steep крут. крутой крутая крутые steil raide escarp empinad 陡峭 险峻 急な 険し
flat. плоск flach. plat. plate. plano. plana. 平坦 平らな
round. круглый кругл rund. runde rond. ronde redond 圆形 圓形 丸い
free. свободн frei. freie freien libres. libremente gratuit gratis kostenlos бесплат 自由的 免费 免費 無料
ready. готова. bereit. prêt. prête. listo. 准备好 準備が
near. nearby рядом. близко. близк nahe. nähe. près. proche cerca. cercan 附近 靠近的 近く 近い
far. далеко. далек далёк fern. loin. lejos. lejan 遥远 远处 遠く 遠い
quiet тихо. тихий тишин ruhig. leise. stille. tranquil calme. silenc silence 安静 平静 寂静 沉默 静か 沈黙
loud. громк laut. laute bruyant ruidos noise. шум. шума. lärm geräusch bruit ruido 噪音 大声 騒音 音が
bright яркий ярк hell. helle brillant brillante 明亮 灿烂 明るい 輝
dark. темн тёмн dunkel dunkle sombre. obscur oscur 黑暗的 昏暗 暗い
blue. синий сини голуб. голубо blau. blaue bleu azul. azules 蓝色 藍色 青い 青色
yellow желт жёлт gelb. gelbe jaune. amarill 黄色 黃色
brown. коричнев braun. brun. marrón 棕色 褐色 茶色
grey. gray. серый серая серое grau. graue gris. 灰色
silver серебр silber. plata. silbermed 银色 银牌 銀牌 白银
strange странн seltsam merkwürdig étrange bizarre extrañ 奇怪 古怪 奇妙 不思議
famous знаменит berühmt célèbre famos berühmte famoso 著名 有名 闻名 知名
popular популяр beliebt populär populaire popularität 流行 受欢迎 人気
common. общий общего обычай gemeinsam commun. commune. communs. communes. común gewöhnl 共同的 常见 共通 一般的
normal. нормальн normale normaux ordinary обыкновен ordinaire 正常 普通 平凡 普通の
unique уникальн einzigartig único 独特 獨特 唯一 ユニーク 独自の
major основн hauptsächlich principal haupt. wichtigste 主要 重大 主な 主要な
necessar notwendig nécessaire обязательн 必须 必須 必要的 必需
useful полезн nützlich utile. útil 有用 有益 役に立 役立
legal. законн rechtlich légal juríd juridique юридич rechtmäß 合法 法律上 法的
illegal незакон rechtswidrig illégal ilegal 非法 违法 違法
private. частн privat privé 私人 私立 民间 個人
personal личн persönlich personnel 个人 個人的
political политич политик politik politisch politique polític politic politician policy. policies 政治 政策 政治家
human. humans человеческ humain humano menschlich humanidad humanity menschheit человечеств humanité 人类 人類 人性 人間
civil. гражданск zivil civilian мирных 平民 民用 市民の 民間
religio религи religiös 宗教 信仰
muslim мусульм musulm islam. исламск islamisch 穆斯林 伊斯兰 イスラム
christian. christians христиан christ. christlich chrétien cristian christus 基督 キリスト
jewish jews. еврей евре. jude. juden jüdisch juif. juifs. judío 犹太 ユダヤ
catholic катол katholi catholique católic 天主教 カトリック
buddhis будд bouddh budis 佛教 仏教
holy. sacred свят. святой святая heilig saint. sainte sagrad santo. 神圣 神聖 圣人 聖なる
although хотя. obwohl. obgleich bienque quoique aunque 虽然 雖然 尽管 儘管 にもかかわらず
despite несмотря trotz. trotzdem malgré pesar. dennoch nonetheless nevertheless néanmoins obstante 不顾 仍是
while. пока. mientras tandis solange 当时 與此同時 一方
when. когда. wann. quand. lorsque cuando 时间段 何时
where. где. wohin. wo. où. donde dónde 哪里 哪裡
why. почему. зачем. warum. pourquoi 为什么 為什麼 为何 なぜなら どうして
how. как. wie. cómo. 如何 怎么 怎麼 どのように
who. кто. wer. qui. quién 谁是 誰が 谁能
under. под. unter. sous. debajo unterhalb 下面 之下 在下 下に 下で
above oberhalb над. dessus encima выше. 上面 上方 之上 上に
behind позади hinter. derrière detrás 后面 背后 背後 後ろ
inside внутри. innerhalb drinnen dentro dedans intérieur innen. interior 里面 内部 裡面 中に 中で
outside снаружи. außerhalb draußen dehors extérieur fuera. außen. afuera 外面 外部 外に 外で
around. вокруг. herum. autour alrededor umher. 周围 周圍 四周 周り 周囲
through сквозь. через. durch. hindurch través. 穿透 通過して
along. вдоль. entlang 沿着 沿著 沿って
towards toward richtung vers. hacia. direction направлен dirección 方向 朝向 朝着 向けて
middle. center. centre. центр mitte. zentrum. zentral milieu. centro. central 中心 中央 中间 中部 真ん中
top. верх. верхн oben. obere arriba 顶部 顶端 上部
bottom внизу. нижн unten. untere abajo fondo. 底部 底下 下部 底に
except. кроме. außer. sauf. excepto 除了 除外 以外
instead вместо. statt. anstatt 代替 而是 代わり
according согласно. selon. gemäß según. 根据 據報 按照 によると によれば
therefore поэтому. deshalb. daher. donc. entonces folglich 因此 所以 したがって そのため
even. даже. sogar. selbst. incluso 甚至
such. такой такая такие solche. solcher tel. telle. 这样的 如此 このような そのような
everything всё. alles. tout. todo. 一切 すべての 全ての
nothing ничего. nichts. rien. nada. 什么都没 没什么 何も
someone somebody кого jemand. quelqu alguien 有人 某人 誰か
nobody никто. niemand. nadie. 没有人 没人 誰も
otherwise иначе. sonst. sinon. autrement 否则 否則 さもなければ
hundred. hundreds сто. сотен. сотни. hundert hunderte cent. cents. centaine cien. ciento. cientos. 一百 数百 几百 上百 百の 何百
trillion триллион 万亿 萬億 兆円
quarter. четверт viertel quart. trimestre 季度 四分之一 四半期
double. двойн вдвое. удво doppel doppelt doubl doble. duplic twice дважды. zweimal 两倍 双倍 翻倍 二倍
dozens десятки. десятков. dutzende dizaine decenas 数十 几十 何十
`
