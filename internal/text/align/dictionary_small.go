package align

// smallTable holds the small words of every text: pronouns, conjunctions, prepositions, adverbs, amounts.
const smallTable = `
we. us. our. ours. ourselves. мы. нас. нам. нами. наш. наша. наше. наши. нашей. нашего. нашу. наших. нашим. нашем. нашими. нашему. wir. uns. unser. unsere. unseren. unserer. unserem. unseres. nous. notre. nos. nôtre. nosotros. nosotras. nuestro. nuestra. nuestros. nuestras. 我们 我們 咱们 咱們 私たち 我々 われわれ 我が 私達 僕たち
they. them. their. theirs. themselves. они. их. им. ими. них. ним. ними. ihnen. ils. elles. eux. leur. leurs. ellos. ellas. 他们 他們 她们 她們 它们 它們 彼ら 彼等 彼女たち 彼女ら
she. her. hers. herself. она. ей. её. ею. ней. неё. нее. нею. elle. ella. 她 她的 彼女 彼女の
he. him. his. himself. он. его. ему. него. нему. нём. нем. er. ihn. ihm. seine. seinen. seinem. seiner. seines. il. lui. él. 他 他的 彼は 彼の 彼が 彼を 彼に 彼も 彼
you. your. yours. yourself. yourselves. ты. тебя. тебе. тобой. вы. вас. вам. вами. ваш. ваша. ваше. ваши. вашего. вашей. ваших. вашу. твой. твоя. твоё. твое. твои. твоей. твоего. dich. dir. dein. deine. deinen. deiner. deinem. euch. euer. eure. vous. votre. vos. toi. tu. usted. ustedes. vosotros. tus. tú. ti. te. 你 你们 你們 您 你的 您的 君は 君の お前
me. my. mine. myself. меня. мне. мной. мною. мой. моя. моё. мое. мои. моей. моего. мою. моих. моим. моём. моем. моему. ich. mich. mir. mein. meine. meinen. meiner. meinem. meines. je. moi. mon. ma. yo. mi. mis. mí. mío. mía. я. 我 我的 私 私の 僕 俺 私は 私が 私に 私を 僕は 僕の
this. these. этот. эта. это. эти. этого. этой. этому. этим. этих. этом. эту. этими. diese. dieser. diesem. diesen. dieses. dies. cette. cet. ce. ces. ceci. cela. celle. celui. ceux. celles. ça. este. esta. estos. estas. esto. 这 這 这个 這個 这些 這些 这种 這種 此 こういう こうした
those. тот. та. те. того. тех. той. ту. тому. jene. jener. jenen. jenem. jenes. aquel. aquella. aquellos. aquellas. aquello. esos. esas. eso. esa. ese. 那些 那个 那個 那种 那種 ああいう
that. dass. daß. что. que. ということ
it. оно. 它 它的
its. свой. своя. свое. своё. свои. своего. своей. своих. своим. своему. свою. своём. своем. своими. sein. ihr. ihre. ihren. ihrer. ihrem. ihres. ses. sa. su. sus. suyo. suya.
itself. oneself. себя. себе. собой. собою. sich. se. soi. 自己 自分 自ら 自我 本身 そのもの
what. чего. чему. quoi. qué. 什么 什麼 何が 何を 何か 何の 何と 何だ
which. который. которая. которое. которые. которого. которой. которому. которым. которых. котором. которую. которыми. welche. welcher. welches. welchen. welchem. quel. quelle. quels. quelles. lequel. laquelle. lesquels. lesquelles. cuál. cuáles. cual. cuales. 哪个 哪個 哪些 哪一
whom. whose. чей. чья. чьё. чье. чьи. кому. кем. wem. wen. wessen. dont. cuyo. cuya. cuyos. cuyas. 谁的 誰的 谁 誰 誰の
something. нечто. etwas. algo. 某事 某些 什么东西 某种 某種
anything. нибудь. irgendetwas. irgendwas. cualquier. cualquiera. 任何 何でも いかなる 任何人
anyone. anybody. irgendjemand. quiconque. 誰でも
any. любой. любая. любое. любые. любого. любую. любых. irgendein. irgendeine. irgendeinen. beliebig どんなに
everyone. everybody. jedermann. 大家 每个人 每個人 人人 皆さん 誰もが
nowhere. нигде. никуда. nirgends. nirgendwo. nirgendwohin. 无处 無處 どこにも
somewhere. irgendwo. irgendwohin. 某处 某處 某个地方
everywhere. везде. всюду. повсюду. überall partout. doquier. 到处 到處 处处 随处 各地 いたるところ あちこち 至る所 どこでも
none. никакой. никакая. никаких. никакого. никакие. kein. keine. keinen. keiner. keinem. keines. aucun. aucune. ninguna. ninguno. ningún. ningun. 没有任何 一切ない
neither. nor. weder. ни. ni. 也不 既不 也没有 也沒有
or. oder. или. либо. ou. 或 或是 あるいは もしくは それとも
either. entweder. soit. 要么 要麼 いずれか どちらか
other. others. остальн sonstig übrige übrigen demás. 其余 其餘 その他 他人 别人 別人
jeweils. chacun. chacune. 各自 各个 各個 それぞれ 各々 おのおの
сам. сама. само. сами. самого. самой. самих. самому. selber. 亲自 親自 自身で みずから
one. 一个 一個 一名 一位 一つ 一人
certains. certaines. некотор 有些 有的 一部の ある種 一些人
подобн derartig solch solchen solches solchem tels. telles. semejant 这样 這樣 那样 那樣
but. но. aber. mais. pero. doch. 但 可是 不過 ところが
whereas. тогда. damals. alors. then. 那时 那時 當時 そのとき その時 当時
whilst. wohingegen. 一方で
unless. sofern. salvo. 除非 でなければ でない限り
whether. ли. ob. 是否 能否 かどうか 是不是
чтобы. damit. afin. 以便 以免 するため 为了 為了 のための
for. für. для. pour. para.
with. mit. с. со. avec. con. とともに と共に
from. aus. из. от. 从 從
as. als. comme. como. 作为 作為 身为 身為
than. чем. compared 比起 に比べ
concerning regarding. относительно. касательно. касается. об. über. bezüglich. hinsichtlich. concernant. concerne. sobre. respecto. acerca. о. про. 关于 關於 有关 有關 对于 對於 至于 至於 涉及 について に関する に関し
among. amongst. среди. inmitten. parmi. 其中 当中 當中 之中 のなかで
within. binnen. 以内 以內
below. beneath. ниже. inférieur 以下 下方 より下
beside. besides. neben. nebst. помимо. возле. außerdem. zudem. además. outre. furthermore. moreover. 除此之外 此外 而且 并且 並且 その上 加えて おまけに
daneben. alongside. 旁边 旁邊 身边 身邊 隣に 隣の 傍らに 横に
opposite. напротив. gegenüber. 对面 對面 相反 向かい 反対側 逆に
across. quer. 横跨 跨越 穿過 横切
beyond. jenseits. 超出 超越 越過 を越え を超え
until. till. bis. jusqu jusque. hasta. 直到 为止 為止 直至
поскольку. puisque. 既然
per. pro. 每人
via. mittels. посредством. mediante. moyennant. 透过 透過 を通じ を通し 経由
due. aufgrund. wegen. debido. вследствие. ввиду. 由于 由於 のせいで が原因で
ведь. denn. pues. というのも からです
благодаря. grâce. 多亏 多虧 おかげで
regardless. независимо. ungeachtet. 无论 無論 不管 不论 不論 にかかわらず を問わず
can. could. может. могут. мог. могла. могли. могло. мочь. сможет. смогут. могу. можем. можете. можно. kann. kannst. können. konnte. konnten. könnte. könnten. gekonnt. peut. peux. peuvent. pouvait. pouvaient. pourrait. pourraient. pourra. pourront. puisse. pu. puede. pueden. puedo. podía. podían. podría. podrían. pudo. pudieron. podrá. pueda. puedan. 可以 能够 能夠 できます ことができ
cannot. нельзя. невозможно. 不能 无法 無法 不可以 できない できなかった できません
must. должен. должна. должны. должно. обязан обязана обязаны. muss. muß. müssen. musste. mussten. müsse. müsste. müssten. doit. dois. doivent. devait. devaient. devra. devront. dû. debe. deben. debo. debía. debían. deberá. 不得不 务必 務必 ざるを得 なければならない なければなりません なければなら しなければ
should. ought. следует. следовало. soll. sollen. sollte. sollten. solltest. sollst. devrait. devraient. devrais. debería. deberían. deberíamos. 应该 應該 应当 應當 理应
would. бы. würde. würden. würdest. serait. seraient. sería. serían. habría. habrían. aurait. auraient. でしょう
will. будет. будут. буду. будем. werde. sera. seront. será. serán. habrá. aura. auront. 将会 将要 將要 将 將 ことになる 將會
might. möge. mag. möchte. möchten. 或許 可能会 可能會 かもしれ
dare. dares. dared. посмел. осмел. осмелил wagen. wagt. wagte. gewagt. ose. oser. osait. osé. atreve. atrevió. atreverse. atrevía. 敢于 不敢 敢 敢え
done. doing. делает. делать. делал. делают. сделать. сделал. сделали. сделала. сделано. tun. tut. tat. taten. getan. machen. machte. gemacht. fait. faire. fais. faisait. fera. hace. hacer. hizo. hacen. haciendo. hacía. make. makes. made. making. сделан faite. hicieron. 做 做出 做到 作出 行う 行い 行っ 作っ 作る 作り
been. были. было. была. был. быть. gewesen. wäre. wären. était. étaient. être. fut. furent. fue. fueron. era. eran. sido. ser. estar. estaba. estaban. were. であった
is. are. является. являются. ist. sind. seid. bist. est. sont. sommes. êtes. suis. está. están. soy. somos. estoy. estamos. 是
have. has. had. having. haben. habe. hatte. hatten. gehabt. hätte. hätten. avoir. avait. avaient. ont. avons. avez. ayant. tiene. tienen. tener. tenía. tenían. tuvo. tengo. tenemos. había. habían. ha. han. hay. имеет. имеют. имел. имели. иметь. имеется. 拥有 擁有 具有 持つ 持っ 有し
apparently. seemingly. видимо. offenbar. apparemment. aparentemente. anscheinend. どうやら 貌似 显然 顯然
supposed. supposedly. якобы. angeblich. vermeintlich. prétendument. supuest. presunt. sogenannt sogenannte. sogenannten. 据称 據稱 所谓 所謂 いわゆる とされる
able. capable. fähig. imstande. capaz. capaces. capables. способен. способна. способны. 有能力 能力のある
многочисл nombreu zahlreich numeros numerous 眾多 众多 多数の 数多く 大勢
most. самый. самая. самое. самые. самых. наибол höchst. höchste. höchsten. 最 最も もっとも 大半の
least. наимен mindest. wenigstens. zumindest. минимум. 至少 起码 起碼 最少 少なくとも 最低
maximum. höchstens. 至多 最多 せいぜい 最大で
rather. quite. довольно. ziemlich. eher. скорее. plutôt. fairly. 相当 相當 颇 頗 比較的 なかなか 颇为
extremely. чрезвычайно. крайне. äußerst. extrem. extrêmement. sumamente. extremadamente. extreme. 极其 極其 极为 極為 极度 极端 極めて きわめて
incredibly. невероят unglaublich incroyable increíble incredible. 难以置信 令人难以 信じられない
hardly. barely. scarcely. едва. еле. kaum. guère. apenas. 几乎不 几乎没有 勉强 勉強 かろうじて ほとんどない
merely. simply. просто. lediglich. bloß. simplement. simplemente. juste. meramente. simple. sencill простой. простая. простое. простые. einfache. einfacher. einfaches. simples. 仅仅 僅僅 只不过 只不過 单纯 単に 単純 シンプル 簡單
solely. exclusively. исключит ausschließlich. exclusivement. exclusivamente. uniquement. únicamente. solamente. лишь. 唯独 僅
mainly. mostly. primarily. largely. главным. преимуществ überwiegend. vorwiegend. principalement. essentiellement. principalmente. mayormente. преимущественно. 主要是 大都 多半 主として 主に 大多 たいてい
partly. partially. отчасти. частично. teilweise. teils. partiellement. parcialmente. 某种程度 部分的 部分地
plenty lots. масса. множество. множества. abundan 大量 たくさん いっぱい 沢山
countless. бесчислен innombrable unzählig 无数 無數 数え切れ
little. bisschen. немного. чуть. poquito. 一点 一點 一点点 少许 些微 ちょっと 少々
slightly. слегка. немножко. légèrement. ligeramente. geringfügig. 略微 稍微 稍稍 わずかに 僅か
total. totals. insgesamt. всего. итого. 总共 總共 一共 总计 總計 合計 合わせて 総計
altogether. overall. globalement. 总体 總體 整体上 总的来说 全体として
average. averages. averaged. среднем. среднее. средний. средняя. средние. средней. durchschnitt. durchschnittlich. moyenne. moyennes. promedio. средн 平均
approximately. roughly. примерно. приблизительно. schätzungsweise. approximativement. aproximadamente. 大致 大概在 左右 おおよそ 前後
nearly. nahezu. quasi. prácticamente. pratiquement. практически. praktisch. practically. virtually. 将近 將近 近乎 差不多 もう少しで ほとんど
exceed. exceeds. exceeded. exceeding. превыс превыш übersteig überschreit überstieg. dépass. dépasse. dépassé. dépasser. dépassait. excéd supera. superar. superó. superan. exced überschr übertraf. excèd 超过 超過 超え 上回 超える
additional. additionally. дополнит zusätzlich weitere. weiteren. weiterer. weiteres. supplément adicional 额外 額外 附加 追加 更なる
remaining. оставшихся. оставшиеся. verbleibend. übrig. restant. restants. restantes. restante. 剩下 剩余 剩餘 残りの
single. единственн einzige. einzigen. einziger. einziges. sole. 单一 單一 単一 たった一
anyway. anyhow. jedenfalls. ohnehin. sowieso. 反正 总之 總之 とにかく いずれにせよ
once. однажды. einmal. einst. jadis. autrefois. antaño. 有一次 一次 ある日 あるとき 一度 曾经 曾經
formerly. previously. former. бывш ehemalig ehemals. früher. früheren. ancien. ancienne. anciens. anciennes. anteriormente. 以往 前任 昔の 従来
thrice. трижды. dreimal. 三次 三度 三回
here. здесь. тут. сюда. hierher. ici. aquí. acá. 这里 這裡 這裏 这儿 这边
there. там. туда. dorthin. là. allí. allá. ahí. 那里 那裡 那裏 那儿 那边
hence. thence. оттуда. отсюда. откуда. woher. dorther. 从那里 從那裡 从哪里 哪儿 そこから どこから ここから
away. прочь. 走开 遠くへ 离去
elsewhere. anderswo. ailleurs. 别处 別處 其他地方 他の場所
forward. forwards. вперед. вперёд. vorwärts. voran. adelante. 向前 往前 前方 前へ 前に進 前进 前進
backward. backwards. назад. обратно. rückwärts. arrière. atrás. 向后 向後 往后 往回 后退 後退 後ろへ
upward. upwards. вверх. наверх. aufwärts. hinauf. empor. 向上 往上 上へ
downward. downwards. вниз. abwärts. hinab. herunter. 向下 往下 下へ
upstairs. наверху. treppauf 楼上 樓上 上の階 二階
downstairs. treppab 楼下 樓下 階下
aside. sideways. beiseite. seitwärts. 一边 一旁 脇に
apart. отдельно. раздельно. getrennt. auseinander. séparément. separadamente. separately. separate. отдельн separado separada 分开 分開 单独 單獨 別々 離れて 分離
linken. linke. налево. слева. gauche. izquierda. 左边 左邊 左侧 左側 左に
направо. справа. rechts. droite. derecha. 右边 右邊 右侧 右側 右に
nordwest noroeste. northwest. northwestern. nordwesten 西北 北西
northeast. northeastern. nordost nordosten nordest. noreste. 东北 東北 北東
southwest. southwestern. südwest südwesten suroeste. 西南 南西
southeast. southeastern. südost südosten sureste. sudeste. 东南 東南 南東
inland. 内陆 內陸 内陸
later. позже. позднее. später. spätere. späteren. ultérieur posterior. posteriormente. 后来 後來 稍后 稍後 後に その後
afterwards. afterward. потом. затем. anschließend. danach. hinterher. darauf. daraufhin. ensuite. puis. luego. 然后 然後 随后 隨後 接着 それから 続いて
earlier. ранее. zuvor. auparavant. précédemment. 此前 早些时候 早些時候 先前 先に
just. soeben. gerade. recién. 刚刚 剛剛 刚才 剛才 刚 剛 たった今
nowadays. heutzutage. ныне. нынче. heutige. heutigen. heutiger. heutiges. 如今 现今 昨今 現在では
meanwhile. unterdessen. inzwischen. mittlerweile. währenddessen. entretanto. 与此同时 在此期间 その間 その一方
simultaneously. одновременно. gleichzeitig. zugleich. simultan simultán одноврем 同時 と同時に 同時に
bisher. bislang. bisherige. hitherto. 迄今 至今 到目前 これまで 今まで いままで
henceforth. впредь. отныне. fortan. künftig. künftige. künftigen. désormais. dorénavant. 从此 從此 今后 これから
permanent. permanently. постоянн ständig. dauerhaft. dauernd. permanen constant. constantly. constamment. constante. constantemente. unaufhörlich. постоянно. 不断 不斷 持续不断 永久 絶えず 常時 持续 持續 永続 恒久 常设
temporary. temporarily. временн. временно. временный. временная. временные. временного. vorübergehend. zeitweise. zeitweilig. temporaire. provisoire. provisional. temporal. temporalmente. temporar 临时 臨時 暂时 暫時 一時的 仮の
gradually. gradual. постепенн allmählich. schrittweise. paulatin progressivement. progressivamente. graduellement. graduel 逐渐 逐漸 渐渐 漸漸 逐步 徐々に しだいに 次第に だんだん
suddenly. вдруг. jäh. soudainement. súbit repente. 忽然 突然间 いきなり
occasionally. occasional. изредка. порой. gelegentlich. occasionnel ocasional 偶尔 偶爾 不时 不時 ときおり ときどき 時折
repeatedly. неоднократ mehrmals. mehrfach. wiederholt. repetida. répétition répété 多次 反复 反覆 屡次 一再 何度も 度々 繰り返し
daily. ежедневн täglich. quotidien. quotidienne. quotidiennement. diario. diariamente. 每天 每日 日常 毎日
weekly. еженедель wöchentlich. hebdomad semanal. 每周 每週 毎週
monthly. ежемесяч monatlich. mensuel. mensuelle. mensual. 每月 毎月
nightly. ночам. nachts. nächtlich. nocturne. nocturno. nocturna. ночной. 夜间 夜間
initially. initial. originally. первоначаль изначаль ursprünglich anfänglich. zunächst. initialement. inicial. inicialmente. originellement сперва. сначала. первоначальн изначальн 最初 起初 原本 起先 当初 もともと
letztlich. letztendlich. ultimately. 到头来 結局
möglichst. 尽快 盡快 尽可能 できるだけ なるべく
straight. straightaway прямо. geradeaus. geradewegs. directement. directamente. directly. непосредствен unmittelbar. directo. directa. прям. прямой. прямая. прямое. прямые. direct. direkt. direkte. direkten. 直接 径直 直に まっすぐ
indirect косвен indirekt 间接 間接
thus. hereby. somit. demnach. mithin. ainsi. así. 从而 從而 由此 这样一来 こうして このように
consequently. accordingly. следовательно. итак. infolgedessen. dementsprechend. conséquent. consiguiente. 因而 结果是 故此 従って
allerdings. gleichwohl. toutefois. pourtant. впрочем. зато. embargo. 却 卻 尽管如此 それでも とはいえ けれども
indeed. впрямь. tatsächlich. effectivement. efectivamente. 事实上 事實上 的确 的確 果然 実は 確實 実際に
вообще. überhaupt. 根本 そもそも 压根
incidentally. кстати. übrigens. 顺便 順便 ところで ちなみに
namely. nämlich. 即是 也就是 すなわち
словом. kurzum. bref. 总而言之 總而言之 简而言之 要するに
например. beispielsweise. instance. 比如 譬如 诸如 たとえば
etc. etcetera. etcétera. usw. 等等 之类
firstly. erstens. premièrement. primeramente. zuerst. abord. 首先 第一に
secondly. zweitens. deuxièmement. secundo 其次 第二に
surely. undoubtedly. doubtless. несомненно. zweifellos. zweifelsohne. indudablemente. sûrement. assurément. 无疑 無疑 毫无疑问 毫無疑問 间違いなく 間違いなく 疑いなく
unfortunately. regrettably. sadly. сожалению. leider. bedauerlicherweise. malheureusement. hélas. desgraciadamente. lamentablemente. desafortunadamente. 可惜 遗憾 遺憾 不幸的是 残念 あいにく 残念ながら
fortunately. luckily. happily. счастью. glücklicherweise. heureusement. afortunadamente. 幸好 幸运的是 幸運的是 幸亏 幸虧 幸い 幸いにも 所幸
surprisingly. astonishingly. удивительно. überraschenderweise. erstaunlicherweise. étonnamment. sorprendentemente. 令人惊讶 令人驚訝 出人意料 驚くべき 意外に 意外にも
curiously. любопытно. merkwürdigerweise. curieusement. curiosamente. 奇怪的是 不思議なことに
generally. allgemein. generell. 总体上 總的來說 一般來說 一般に 概して 一般 総じて
typically. typical. типичн typisch. typische. typischen. typique. típico. típica. típic 典型 典型的
relatively. relativ. relativement. relativamente. сравнительно. vergleichsweise. comparativement. 相对 相對 相對地 相対的
absolutely. абсолют absolut. absolute. absolument. absolutamente. абсолютн 绝对 絕對 絶対
significantly. considerabl substantially. значительно. существенно. erheblich. wesentlich. beträchtlich. bedeutend. 显著 顯著 大幅 大大 著しく 大幅に
carefully. careful. осторожно. тщательн vorsichtig. sorgfältig. prudemment. soigneusement. cuidadosamente. cuidadoso cautious cautiously caution осторож 小心 仔细 仔細 慎重 注意深く 用心
openly. ouvertement. abiertamente. 公然 公開的 率直に
deliberately. intentionally. намеренно. умышленно. нарочно. absichtlich. vorsätzlich. délibérément. deliberadamente. intencionalmente. 故意 蓄意 有意 故意に 意図的
accidentally. accidental. случайно. zufällig. versehentlich. accidentellement. accidentalmente. 偶然 たまたま 偶然に
hastily. hurriedly. поспешно. торопливо. hastig. eilig. précipitamment. apresuradamente. 匆忙 匆匆 慌てて 急いで
calmly. calm. спокойно. спокойн calmement. tranquilamente. 平静地 冷静 冷靜 落ち着い 落ち着き
eindeutig. nettement. nítidamente. однозначно. はっきり
молча. schweigend. 默默 一言不发 黙って 無言
seriously. всерьез. всерьёз. ernsthaft. ernst. sérieusement. seriamente. serious серьезн серьёзн schwerwiegend sérieu seriousness серьёз серьез ernste. ernsten. sérieux sérieus 认真 認真 严肃 嚴肅 真剣 本気 真面目
well. хорошо. bien. 好好 よく考え 良く
better. лучше. besser. besseren. mieux. bessere. 更好 较好 より良い 良くなっ よりよい
worse. worst. хуже. худш schlechter. schlimmer. schlimmsten. pire. pires. peor. peores. empeor худший худшее schlimmst 更糟 恶化 惡化 最糟 最坏 最差 最悪 悪化
further. furthest. farther. дальше. далее. дальнейш ferner. weiterhin. 进一步 進一步 更远 一步 さらなる 一層
fully. сполна. pleinement. plenamente. 十分に
целиком. 整整 まるごと
повсеместно. flächendeckend. 普遍 遍地 幅広く
mutual. mutually. взаимн gegenseitig. wechselseitig. einander. mutuel. mutuelle. mutuellement. mutu mutuo. mutua. 互相 相互 彼此 お互い 互い 互いに
respectively. соответственно. beziehungsweise. respectivement. respectivamente. jeweiligen. respective. respektive. jeweilige. 分别 分別 それぞれの
forcibly. насильно. gewaltsam. zwangsweise. 强行 強行 強制的 無理やり
efficace. efficacement. eficaz. eficaces. effizient efficient. efficiency. efficacité. eficacia. eficiente. eficiencia. efficiently. эффективн 效率 効率
inevitab неизбежн unvermeid unweigerlich. unausweichlich. zwangsläufig. inévit. inévitable. inévitablement. неизбеж inévitab 不可避免 必然 避けられない 必然的 不可避
automatically. automat автоматич automátic automatic automation. automated. автомати automatisch automatiq automatiz automatis 自动 自動 オートマ
regularly. regular. регулярн regelmäßig. régulier. régulière. régulièrement. regularmente. 定期 经常性 定期的 規則的
precisely. eben. ausgerechnet. justement. justamente. précisément. precisamente. 恰恰 正是 正因 まさしく
thirteen тринадцат dreizehn treize. trece. thirteenth 十三
fourteen четырнадцат vierzehn quatorze. catorce. fourteenth 十四
sixteen шестнадцат sechzehn dieciséis. sixteenth 十六
seventeen семнадцат siebzehn diecisiete. seventeenth 十七
eighteen восемнадцат achtzehn dieciocho. eighteenth 十八
nineteen девятнадцат neunzehn diecinueve. nineteenth 十九
sixty. sixties. sixtieth. шестьдесят. шестидесят sechzig soixante. soixantaine. sesenta. 六十
seventy. seventies. seventieth. семьдесят. семидесят siebzig setenta. septante. 七十
eighty. eighties. eightieth. восемьдесят. восьмидесят achtzig ochenta. 八十
ninety. nineties. ninetieth. девяносто. девяностых. neunzig noventa. nonante. 九十
zero. zéro. нол. ноль. нуля. нулев null. cero. нулю. 零 ゼロ 为零
pair. pairs. парочк paire. paires. 一对 一對 一双 一雙 ペア
одиночн einzeln. einzelner. individuel individuell individual individu individuo individuals индивид einzelne einzelnen individuum 单独的 个体 個體 個別 個々
треть. трети. drittel. tiers. tercio. tercios. 三分之一 三分の一
triple. троекрат dreifach. verdreifach triplé. tripl tripled. tripling. тройн triplic 三倍 三重 增至三倍
fold. кратн 数倍 數倍 几倍
fraction доля. доли. долю. anteil. anteile. fracción fraktion. proportion. proporción. пропорц 比例 份额 份額 比率 割合
percentage. pct. pourcent. pourcentage. porciento. porcentaje. 百分比 百分点
centimet сантиметр centimètre. centimètres. zentimeter. centímetro. centímetros. zentimetern. cm. см. 厘米 公分 センチ
millimet миллиметр millimètre. millimètres. milímetro. milímetros. mm. мм. 毫米 ミリメートル
inch. inches. дюйм. дюйма. дюймов. pouce. pouces. pulgada. pulgadas. 英寸 英吋 インチ
gram. grams. gramme. grammes. грамм. грамма. граммов. gramm. gramo. gramos. 克的 公克 グラム
litre. litres. liter. liters. литр. литра. литров. litro. litros. 公升 リットル
gallon. gallons. галлон gallone. gallonen. galón. galones. 加仑 加侖 ガロン
hectare. hectares. гектар hektar. hectárea. hectáreas. 公顷 公頃 ヘクタール
acre. acres. акр. акров. 英亩 英畝 エーカー
squared. квадратн quadratmeter. quadratkilometer. carré. carrés. cuadrado. cuadrados. cuadrada. 平方米 平方公里 平方 平方メートル 平方キロ
cubic. кубическ kubikmeter. cube. cubes. cubo. cúbico. cúbicos. кубик würfel cubos. 立方米 立方 立方メートル 立方体 立方體
watt. watts. megawatt. gigawatt. kilowatt. ватт. мегаватт. киловатт. vatios. megavatios. 瓦特 兆瓦 千瓦 ワット メガワット
volt. volts. вольт. voltios. 伏特 ボルト
celsius. цельси fahrenheit фаренгейт 华氏
секунд sekunde. sekunden. seconde. secondes. segundos. seconds. 秒 秒钟 秒鐘 秒間
полчаса. 半小时 半小時 半時間
hourly. stündlich. stundenlang. ежечасн 每小时 每小時 毎時
yuan. юан. 人民币 人民元
barrel. barrels. баррел barril. barriles. barils. baril. 桶石油 万桶 バレル
byte. bytes. байт. gigabyte. gigabytes. мегабайт. octets. octet. 字节 位元組 バイト
yes. yeah. да. ja. oui. sí. 是的 そうです
please. пожалуйста. bitte. 请您 請您 下さい
increasingly. zunehmend. 日益 越来越 越來越 愈发 ますます 一段と
upon. onto. auf. sur. на.
into. hinein. внутрь. ins. 中へ
ever. jemals. かつてない 史上
anew. заново. 重新 再度
whatever. whichever. egal. 无论如何 無論如何 何があっても どうであれ
contrary. contrast. наоборот. hingegen. dagegen. contraire. contrairement. contrario. 反之 反而 恰恰相反 逆に言えば 対照的 反対に
previous. prior. предыдущ прежн vorherig vorige. vorigen. précédent. précédente. précédents. précédentes. anterior. anteriores. previo. previa. 先前的 以往的 前回 以前の
разнообраз разных. разные. vielfältig verschiedenste. divers. diverses. diversos. diversas. diverse. variado. 各种 各種 各式 种种 種種 様々 さまざま いろいろ 色々
front. впереди. спереди. vorn. vorne. vorder devant. delante. frente. 前面 正面 面前 目の前 前方に
раза. раз. разы. fois. vez. veces. 次数 回目 度目 何回
epoch. эпох epoche. epochen. époque. époques. época. épocas. эра. эры. zeitalter
period. periods. период. периода. периоде. zeitraum. période. périodes. período. períodos. periodo. 时段 期間中 期間
übermorgen. послезавтра. 后天 後天 明後日
vorgestern. позавчера. anteayer. 前天 一昨日 おととい
halbjahr. полгода. semestre. semestres. полугод 半年 半期
давно. längst. 很久 早就 早已 ずっと前 とっくに
gently. нежно. sanft. doucement. suavemente. 轻轻 輕輕 温柔地 優しく
likewise. similarly. тоже. ebenfalls. ebenso. gleichfalls. également. igualmente. asimismo. 同样是 也是 同様に 同様
jointly. совместно. совместн conjoint conjunt conjointement. conjuntamente. joint. 联手 联合起来 共同で 联合 聯合 共に
firmly. твердо. твёрдо. entschlossen. fermement. firmemente. 坚决 堅決 坚定 堅定 断固 しっかり
severe. severely. сурово. суров streng. strenge. strengen. sévère. sévèrement. severo. severa. severamente. strict строгий строгие строго. строгих строгой strenger. strikt estrict 严厉 嚴厲 严重 嚴重 厳しい 厳しく 严格 嚴格 厳格
closely. тесно. étroitement. estrechamente. 密切 緊密 紧密 密接 綿密
widely. широко. weithin. weitgehend. largement. ampliamente. 广为 広く
frankly. откровенно. ehrlich. franchement. francamente. 坦率 坦白 坦诚 正直に
instantly. мгновенно. blitzschnell. augenblicklich. instantanément. instantáneamente. 瞬时 即刻 一瞬 たちまち 瞬く間
perfect. perfectly. идеальн perfekt. perfekte. perfekten. parfait. parfaite. parfaitement. perfecto. perfecta. perfectamente. безупреч 完美 完璧 見事
literally. буквально. buchstäblich. wörtlich. littéralement. literalmente. 字面 字面上 文字通り
basically. fundamental fundamentally. grundsätzlich. grundlegend. fondament принципиальн фундаментальн basic. basics. базов 基本上 从根本 根本的 基本的に 基本 基本的 ベーシック
necessarily. обязательно. unbedingt. forcément. nécessairement. necesariamente. 必定 必然会 必ず 必ずしも
andererseits. 另一方面 他方で 他方
einerseits. 一方面 一方では
hopefully. hoffentlich. ojalá. надеюсь. 但愿 希望能 願わくば
sowie. sowohl. 以及 以及其 ならびに 並びに 及び
будто. словно. 宛如 犹如 猶如 あたかも
equally. поровну. gleichermaßen. equitativ 平等地 等しく
abroad. ausland. рубежом. overseas. заграниц 国外的 在国外 出国 國外
вблизи. неподалеку. неподалёку. unweit. 不远处 不遠處 ほど近い
alternat альтернатив 替代 代替の 代わるもの
length lengths länge. längen. longueur longitud длина. длиной. длину. длины. 长度 長度 長さ
width ширин breite. breiten. largeur anchura 宽度 寬度 幅は
surface поверхност oberfläche superficie 表面
quantity quantities количеств quantité cantidad quantit mengen. amount. amounts. 数量的 分量 數量
capacity мощност kapazität capacité capacidad 容量 产能
minimum. минимальн minimale. minimal mínimo mínima mínim миним 最低限 最小 最小限
maximal максимал максимум máximo máxima максимальн máxim максим 最大 最大限 最大値
millenni тысячелет jahrtausend millénaire milenio 千年 千禧
duration продолжительн dauer. durée duración 时长 持续时间 持続時間
eve. канун. накануне. vorabend veille. víspera vísperas 前夕 前夜
beforehand. заранее. vorab. voraus. préalable. antemano. 事先 事前 提前 預先 预先 前もって あらかじめ
aforementioned вышеупомянут упомянут erwähnt obengenannt susmentionné mencionad 上述 前述 提到的 上記
corresponding соответствующ entsprechend correspond 相应 相應 対応する
appropriate подходящ angemessen approprié apropiad adecuad adéquat suitabl appropriat geeignet 适当 適當 合适 合適 適切 適当 ふさわし
insufficient недостаточн unzureichend insuffisan insuficient 不足 不十分
excessive. excessively. чрезмерн übermäßig excessif. excesiv 过度 過度 過剰
somehow. irgendwie. 不知怎么 どうにか なんとか 何とか
based. basiert. basierend. beruht. basé. basée. basado. basada. основан. основанн 基于 基於 に基づ
давайте. давай. allons. 让我们 讓我們 しましょう
presumably. вероятнее. предположительно. vermutlich. mutmaßlich. vraisemblablement. presumiblemente. 据推测
potential потенциал potenzial potenziell potenti potentiel potencial 潜在 潛在 潜力 潛力 潜在的
напрасно. тщетно. зря. vergeblich. umsonst. vain. vano. 徒劳 徒勞 無駄に むなしく
gladly. willingly. охотно. gern. gerne. volontiers. gustosamente. 乐意 樂意 喜んで
reluctantly. reluctant. неохотно. нехотя. widerwillig. ungern. contrecoeur. regañadientes. 不情愿 勉强地 しぶしぶ 不本意
huge. enormous. immense. vast. огромн riesig riesige. enorm énorme immens inmens gigant гигант gewaltig. gewaltige. gewaltigen. gigantic громадн gigantesque gigantesc 庞大 龐大 巨额 膨大 莫大
tiny. крошечн winzig minuscule. minúscul diminut крохотн minuscul 微小 极小 ごく小さ 極小
ongoing. underway. продолжающ andauernd. anhaltend. 正在 进行中 進行中
hello. hi. привет. здравствуй здравствуйте. hallo. bonjour. salut. hola. 你好 您好 こんにちは
fortnight quinzaine quincena 两周 兩週 二週間
inclusive. inbegriffen. включительно. inclus. 在内 在內 込みで
indoors. 室内 室內 屋内
solid. твёрд тверд sólid solide. 固体 固い 硬い
partial частичн teilweis partiel partielle. parcial 部分性 部分的な
sequence последовательност reihenfolge séquence secuencia abfolge sequences. sequenz 顺序 順序 序列 順番 シーケンス
frequency частот häufigkeit fréquence frecuencia frequenz frequencies частота. частоты. частотой. 频率 頻率 頻度 周波数
approximate приблизительн ungefähre. näherung approximat approximatif aproximad 近似 おおよその
multiple множествен mehrfache. multiples. múltiple 多个 多個 多重 複数
dual. двойственн zweifach. 双重 雙重 二重
reverse обратн umgekehrt. umgekehrte. inverse. inverso. inversa. 反向 逆の 逆転
adjacent смежн angrenzend adyacente benachbart 相邻 相鄰 毗邻 隣接
internal внутренн interne. internen. interna. interno. internally internes. 内在 内部の 內部
external внешн äußere. äußeren. externe. externen. externa. externo. внешний внешние внешней внешних exterior 外在 外部の 對外 对外 外界
upper. верхняя. oberen. supérieur superior. 上层 上層 上の方
lower. нижняя. unteren. inférieure. 下层 下層 下の方
throughout. протяжении. 整个过程 を通して 始终如一
consecutive подряд. aufeinanderfolgend consécuti consecutiv 连续 連續 連続
thoroughly. thorough. досконально. gründlich. minutieu minucios 彻底地 徹底 彻头彻尾
supposing. допустим. angenommen. supposons. supongamos. предпола présum suposici 假设 假設 仮定 假定 想定
nonsense. вздор. чепуха. unsinn. absurd абсурд tontería ridicul нелеп lächerlich 荒唐 荒谬 荒謬 不条理 可笑 馬鹿げ
`
