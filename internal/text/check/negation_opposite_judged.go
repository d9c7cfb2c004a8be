package check

// judgedOpposites go on with oppositeTable: what is thought of a thing, who does it, and what state it is in.
const judgedOpposites = `
en unable incapable ~ cannot can't fail- struggl- powerless inab- impossib- / able can could ~ manag- capab- possib- may might
de unfähig außerstande ~ kaum unmöglich- / kann können konnte konnten könnte imstande ~ möglich gelang- vermag darf
fr incapable incapables ~ impuissan- impossib- / peut peuvent pourra pourront a_pu ont_pu pouvait pouvaient capable capables ~ réuss- parv- pu
es incapaz incapaces ~ impoten- imposib- / puede pueden podrá podrán pudo pudieron podía podían capaz capaces ~ logr- consig-
it incapace incapaci ~ impoten- impossib- / può possono potrà potranno poteva potevano capace capaci ~ riusc-
pt incapaz incapazes ~ impoten- impossív- / pode podem poderá poderão pôde puderam capaz capazes ~ consegu-
nl onmachtig ~ nauwelijks / kan kunnen kon konden ~ mogelijk
ru неспособен неспособна неспособны бессилен бессильна бессильны ~ трудн- невозможн- нельзя / сможет смогут смог смогла смогли может могут способен способна способны сумел- ~ мог- удал- возможн- состоянии
zh 无法 無法 无力 無力 没法 沒法 ~ 难 難 不能 / 能够 能夠 可以 得以 ~ 可 能

en disagree disagrees disagreed disagreeing disagreement ~ differ- divid- split disput- argu- conflict- / agree agrees agreed ~ agreement consens- accord- united
de uneinig uneins ~ streit- strit- gespalten meinungsversch- / einig einigten einigt geeinigt ~ einigung einverst- übereinst- vereinb- stimm-
fr désaccord désaccords ~ diverg- divis- oppos- / d'accord- s'accord- ~ accord- conven- entend-
es desacuerdo discrepan discrepa discreparon ~ diverg- divid- diferenc- / están_de_acuerdo está_de_acuerdo estuvieron_de_acuerdo estar_de_acuerdo coinciden coincidieron ~ acuerd- acord- coincid- conv-
ru разногласи- расходятся разошлись ~ спор- несогл- / согласн- договорил- ~ соглас- единодуш- сошл- сход-
zh 分歧 意见不一 意見不一 不同意 ~ 争 爭 / 达成一致 達成一致 意见一致 意見一致 达成协议 達成協議 同意 ~ 一致 协议 協議 共识 共識

en doubt doubts doubted doubtful sceptical skeptical ~ question- uncertain unsure suspic- suspect- / certain sure convinced confident ~ no_doubt without_doubt beyond_doubt doubtless undoubt- trust- believ-
de zweifel bezweifelt bezweifeln bezweifelte bezweifelten zweifelt zweifeln zweifelte ~ zweifel- skept- fraglich unsicher / überzeugt sicher gewiss zweifellos ~ zuversicht- zweifelsfrei ohne_zweifel kein_zweifel glaub-
fr doute doutes doutent doutait doutaient douter ~ dout- scept- / convaincu convaincue convaincus certain certaine sûr sûrs persuadé persuadés ~ sans_doute aucun_doute nul_doute certaine- sûre- indubit-
es duda dudas dudan dudó dudaron ~ dud- escépt- / segura seguro seguros seguras convencid- ~ sin_duda indudab- cert-
it dubita dubitano dubbi dubbio ~ dubb- scett- / convinto convinta convinti sicuro sicura sicuri certo certi ~ senza_dubbio indubb-
pt duvida duvidam duvidou duvidaram ~ duvid- dúvid- / certeza convencid- ~ sem_dúvida
nl betwijfelt betwijfelen twijfelt twijfelen ~ twijfel- scept- / overtuigd zeker ~ ongetwijfeld
pl wątpi wątpią wątpił- ~ wątpl- / pewien pewna pewni przekonan- ~ niewątpl-
ru сомневается сомневаются сомневал- сомнени- усомнил- ~ сомн- скепт- / уверен уверена уверены убежден- убеждён- ~ увер- несомн- безусл-
uk сумнівається сумніваються сумнівався сумнівалася ~ сумн- скепт- / впевнен- упевнен- переконан- ~ безсум- безум-
zh 怀疑 懷疑 质疑 質疑 存疑 ~ 疑 / 确信 確信 坚信 堅信 深信 ~ 肯定 确定 確定 相信 毫无疑问 毫無疑問 无疑 無疑

en illegal unlawful illegally unlawfully ~ crim- bann- prohib- forbid- illicit unauthor- undocument- wrongful- improper- irregular / legal lawful legally lawfully ~ legitim- legali-
de illegal illegale illegalen illegaler rechtswidrig- unrechtmäßig- gesetzwidrig- ~ verboten unzuläss- / legal legale legalen rechtmäßig- ~ zuläss- gesetz- rechtens
fr illégal illégale illégaux illégales illégalement illicite illicites ~ clandest- irrég- / légal légale légaux légales légalement licite licites ~ autoris- légit-
es ilegal ilegales ilegalmente ilícito ilícita ~ clandest- irreg- / legal legales legalmente lícito lícita ~ legít-
it illegale illegali illecito illecita ~ clandest- abusiv- / legale legali lecito lecita legittim- ~ legge
pt ilegal ilegais ilícito ilícita ~ clandest- irreg- / legal legais lícito lícita ~ legít-
nl illegaal illegale onwettig- ~ verboden / legaal legale wettig- ~ wet-
pl nielegaln- bezprawn- ~ zakaz- / legaln- ~ praw- zgodn-
ru незаконн- нелегальн- противозаконн- противоправн- ~ неправомер- / законн- легальн- правомерн- ~ закон-
ja 違法 不法 ~ 犯 禁 / 合法 適法 ~ 法

zh 非法 违法 違法 不合法 ~ 违 違 犯 / 合法 ~ 法律 依法 正当 正當
en illegal unlawful illegally unlawfully ~ crim- bann- prohib- forbid- illicit unauthor- undocument- wrongful- improper- / legal lawful legally lawfully ~ legitim- legali-
ru незаконн- нелегальн- противозаконн- противоправн- ~ неправомер- / законн- легальн- правомерн- ~ закон-

en harmless innocuous ~ safe- nontoxic / harmful toxic poisonous ~ danger- harm unsafe hazard-
de harmlos- unschädlich- ungefährlich- ungiftig- ~ sicher- / schädlich- giftig- ~ gefähr- schad-
fr inoffensif inoffensive inoffensifs inoffensives ~ sûr- sans_danger / nocif nocive nocifs nocives toxique toxiques ~ danger-
es inofensiv- inocu- ~ segur- / nociv- dañin- tóxic- venenos- ~ peligr- dañ-
it innocu- inoffensiv- ~ sicur- / nociv- dannos- tossic- ~ pericol- dann-
pt inofensiv- inócu- ~ segur- / nociv- tóxic- prejudicia- ~ perig- dan-
nl onschadelijk- ongevaarlijk- ~ veilig- / schadelijk- giftig- ~ gevaar-
pl nieszkodliw- ~ bezpieczn- / szkodliw- trując- ~ niebezp-
ru безвредн- безвреден безобидн- ~ безопасн- неопасн- / вредн- ядовит- токсичн- ~ вред- губит- опасн-
zh 无害 無害 无毒 無毒 ~ 安全 / 有害 有毒 ~ 危 毒 害

en unsafe dangerous ~ danger- risk- hazard- insecur- perilous / safe safely ~ secur- safety harmless
de unsicher gefährlich- ~ gefahr- riskant- / sicher ungefährlich- ~ sicherheit gefahrlos harmlos
fr dangereux dangereuse dangereuses ~ danger- risqu- / sûr sûre sûrs sûres ~ sécur- sans_danger
es peligroso peligrosa peligrosos peligrosas ~ peligr- arriesg- insegur- / seguro segura seguros seguras ~ segurid- segurament-
ru небезопасн- опасен опасна опасны ~ опасн- риск- / безопасен безопасна безопасны безопасно ~ безопасн- надёж- безвред-
zh 不安全 ~ 危 险 險 / 安全的 很安全 较安全 更安全 ~ 安全 平安

en false untrue ~ fals- baseless unfound- wrong incorrect inaccura- mistak- lie lies fake- deni- denied / true truthful ~ truth correct- accura- fact- confirm-
de falsch unwahr ~ falsch- unrichtig- unzutr- lüge- gelogen haltlos- unbegr- / wahr zutreffend- trifft_zu treffen_zu trafen_zu ~ wahr- stimmt stimmen korrekt- richtig-
fr faux fausse fausses ~ mensong- inexact- erron- infond- / vrai vraie vraies véridique ~ véri- avér- correct- exact-
es falso falsa falsos falsas ~ fals- mentira- infund- / cierto cierta ciertos ciertas verdadero verdadera verdaderos verdaderas ~ verdad- correct- exact-
it falso falsa falsi false ~ fals- infond- bugi- / vero vera veri vere ~ verit- corrett-
pt falso falsa falsos falsas ~ fals- infund- mentira- / verdadeiro verdadeira verdadeiros verdadeiras ~ verdad- corret-
nl onwaar onjuist- ~ vals- fout- / waar juist- ~ klopt kloppen
pl nieprawdziw- fałszyw- ~ kłam- / prawdziw- ~ prawd-
ru ложн- недостоверн- не_соответству- не_соответствовал- ~ лож- фальш- невер- ошиб- лжив- неправд- / правдив- достоверн- правда соответствует_действительности соответствуют_действительности ~ верн- точн- подтвер-
zh 不属实 不屬實 失实 失實 不实 不實 虚假 虛假 不真实 不真實 ~ 假 谎 謊 错 錯 谣 謠 / 属实 屬實 真实 真實 ~ 真 确 確 事实 事實

en useless pointless futile worthless meaningless ~ senseless vain- / useful sensible meaningful worthwhile ~ help- valu- reason-
de sinnlos- nutzlos- zwecklos- wertlos- ~ vergeb- / sinnvoll- nützlich- ~ hilfreich- vernünft- wertvoll-
fr inutile inutiles ~ vain vaine / utile utiles ~ serv- sert
es inútil inútiles ~ vano / útil útiles ~ sirve
it inutile inutili ~ vano / utile utili ~ serv-
pt inútil inúteis ~ vão / útil úteis ~ serv-
nl nutteloos nutteloze zinloos zinloze ~ vergeefs / nuttig- zinvol- ~ waard-
pl bezużyteczn- bezsensown- ~ próżn- / użyteczn- pożyteczn- sensown- ~ przydatn-
ru бессмысленн- бесполезн- ~ зря напрасн- / полезн- осмысленн- целесообразн- ~ разумн- смысл-
zh 毫无意义 毫無意義 没有意义 沒有意義 毫无用处 没用 沒用 徒劳 徒勞 ~ 无 無 白 / 有意义 有意義 有用 有益 ~ 合理 用处 用

en not_yet yet_to not_+6_yet ~ yet still await- pending / already ~ now since
de noch_nicht noch_kein noch_keine noch_keinen ~ noch / bereits schon ~ nun
fr n'a_+2_pas_encore n'ont_+2_pas_encore n'est_+2_pas_encore n'avait_+2_pas_encore ne_+3_pas_encore ~ encore toujours attend- / déjà ~ désormais
es aún_no todavía_no ~ aún todavía / ya ~ ahora
it non_+1_ancora non_ancora ~ ancora / già ~ ora
pt ainda_não ~ ainda / já ~ agora
pl jeszcze_nie ~ jeszcze / już ~ teraz
nl nog_niet nog_geen ~ nog / al reeds ~ nu
ru ещё_не еще_не пока_не до_сих_пор_не ~ ещё еще пока / уже ~ теперь
zh 尚未 还没 還沒 还未 還未 仍未 至今未 迄今未 ~ 尚 还 還 至今 / 已经 已經 已 ~ 曾 早

en nobody no_one no-one none_of not_one_of not_a_single_one ~ none few hardly survi- safe healthy unharm- unhurt escap- / everyone everybody someone somebody each_of ~ all every each survi- spare- immune safe disput- doubt-
de niemand niemanden niemandem ~ kein- kaum / alle jeder jeden jedem jemand jemanden ~ jed- sämtlich- überleb- verschon- zweif- bezweif- bestreit-
fr personne_ne personne_n'- ~ aucun- nul / tout_le_monde tous toutes quelqu'un ~ tout- chac- surv- épargn- doute- contest- ignor-
es nadie ~ ningun- / todos todas todo_el_mundo alguien ~ cada tod- sobreviv- duda- dudó discut- ignor-
it nessuno ~ / tutti ~ ogni ognuno tutt- dubit- contest- ignor-
pt ninguém ~ nenhum- / todos todas toda_a_gente todo_mundo ~ cada tod- duvid- contest- ignor-
nl niemand ~ geen / iedereen ~ alle allemaal
pl nikt nikogo nikomu ~ żad- / wszyscy wszystkich każdy ~ wszys- każd- wątp- kwestion-
ru никто никого никому ни_один ни_одна ни_одного ни_одной ~ ни- мало уцеле- спас- невред- здоров- / все всех всем каждый каждая каждого кто-то кое-кто ~ вс- кажд- выжи- сомнева- усомн- спор- оспар-
uk ніхто нікого нікому жоден жодна жодного жодної жодному ~ ні- мало жодн- вціл- уціл- здоров- / усі всі усіх всіх усім всім кожен кожна кожного ~ вс- ус- кожн- вижи- сумнів-
zh 没有人 沒有人 没人 沒人 没有一个人 没有谁 沒有誰 无人知 無人知 ~ 没 沒 无 無 平安 安全 生还 生還 幸存 脱险 安然 / 有人 多人 数人 所有人 人人 每个人 每個人 大家都 的人都 均受 均遇 全都 全部受 全部遇 ~ 都 全 每 怀疑 懷疑 质疑 質疑 否认 否認 异议 異議

en few ~ little scarc- hardly handful / many numerous plenty ~ a_few past_few last_few next_few first_few every_few these_few most much lot lots host number several dozens hundreds thousands great multipl- countless wide- often
de wenige wenigen ~ wenig kaum gering- / viele vielen zahlreiche zahlreichen ~ einige einigen paar mehr- dutzende hunderte
fr peu_de rares ~ peu / beaucoup nombreux nombreuses ~ plus- maint- quelques
es pocos pocas ~ poco escas- / muchos muchas numerosos numerosas ~ vari- bastant- unos_pocos unas_pocas
ru немногие немногих мало немногочисленн- ~ редк- единиц- недо- / многие многих много множество многочисленн- ~ немало несколько больш-
uk мало_хто небагато нечисленн- ~ мало рідк- / багато багатьох багато_хто численн- ~ немало чимало кільк- більш-
zh 很少 极少 極少 寥寥 鲜有 鮮有 ~ 几 幾 不多 少有 少数 少數 稀少 / 许多 許多 很多 不少 众多 眾多 ~ 多 大量

en warned_against warns_against discourages discouraged ~ against discourag- warn- / recommends recommended recommend advises advised advise recommending ~ suggest- urg-
de abgeraten abzuraten raten_+8_ab rät_+8_ab riet_+8_ab rieten_+8_ab ~ warn- abrat- gegen / empfiehlt empfehlen empfahl empfahlen empfohlen ~ empfehl-
fr déconseille déconseillent déconseillé déconseillée déconseillés ~ contre / conseille conseillent conseillé recommande recommandent recommandé ~ conseil- recommand-
es desaconseja desaconsejan desaconsejó ~ contra / aconseja aconsejan aconsejó recomienda recomiendan recomendó recomendado ~ consej- recom-
it sconsiglia sconsigliano sconsigliato ~ contro / consiglia consigliano consigliato raccomanda raccomandano raccomandato ~ consigl- raccom-
ru отговарива- отговорил- ~ предостер- / рекомендует рекомендуют рекомендовал- советует советуют посоветовал- ~ совет- рекоменд-
zh 劝阻 勸阻 不建议 不建議 不推荐 不推薦 ~ 勿 别 別 / 建议 建議 推荐 推薦 ~ 劝 勸

en rules_out ruled_out ~ exclud- / expects expected ~ anticipat- forecast- predict- likely may could
de ausgeschlossen ~ ausschl- schloss / erwartet erwarten erwartete erwarteten ~ rechne- prognos-
fr exclut exclu excluent ~ exclu- / attendu attendue attendus prévoit prévoient prévu prévue ~ attend- prévis-
es descarta descartan descartó descartaron ~ exclu- / espera esperan esperaba prevé prevén ~ esper- prev-
ru исключил- исключает исключают ~ исключ- / ожидает ожидают ожидается ожидаются ожидал- ~ прогноз- предпол- жд-
uk виключає виключають виключив виключила виключили ~ виключ- / очікує очікують очікується очікував ~ прогноз- перед-
zh 排除 ~ 不可能 / 预计 預計 预期 預期 预料 預料 ~ 料 望

en unless ~ if except / only_if ~ only provided
de es_sei_denn sofern_nicht ~ wenn außer / nur_wenn nur_dann ~ nur erst
fr à_moins_que à_moins_qu'- à_moins_d'- ~ sauf si / seulement_si ~ seulement
es a_menos_que a_no_ser_que salvo_que ~ salvo si / solo_si sólo_si ~ solo sólo
ru разве_что если_только_не ~ если / только_если лишь_если только_в_случае лишь_в_случае ~ только лишь
zh 除非 ~ 如果 要是 / 只有 只有在 ~ 才 否则 否則

en unless ~ except / if ~ provided
de es_sei_denn sofern_nicht außer_wenn ~ außer sofern bevor bis solange / wenn falls ~ sobald
fr à_moins_que à_moins_qu'- à_moins_d'- ~ sauf sans / si s'il s'ils ~ lorsque quand
es a_menos_que a_no_ser_que salvo_que ~ salvo sin / si ~ cuando
it a_meno_che salvo_che a_meno_di ~ salvo / se ~ quando
pl chyba_że o_ile_nie ~ / jeśli jeżeli jeśliby gdyby ~ kiedy gdy
uk хіба_що якщо_тільки_не якщо_тільки_*_не якщо_тільки_*_*_не ~ / якщо якби ~ коли
ru разве_что если_только_не если_только_*_не если_только_*_*_не ~ / если ~ когда
zh 除非 ~ 否则 否則 不 / 如果 要是 ~ 只要 若

en rarely seldom ~ rare- occasional- little few sometimes hardly uncommon scarce- unusual almost / often frequently regularly ~ common- usual- generally many much always repeat-
de selten ~ kaum wenig rar- fast / oft häufig regelmäßig ~ meist viel- oftmals immer
fr rarement ~ rare- peu presque / souvent fréquemment régulièrement ~ fréquent- courant- toujours beaucoup
es raramente rara_vez ~ raro poco pocas escas- casi / frecuentemente a_menudo con_frecuencia ~ frecuen- habitual- suele- muchas siempre
ru редко ~ редк- нечаст- мало почти / часто регулярно нередко ~ част- обычно постоянн- много
uk рідко ~ рідк- мало майже / часто нерідко регулярно ~ част- зазвич- постійн- багато
zh 很少 极少 極少 甚少 鲜少 鮮少 ~ 少 罕 偶尔 偶爾 不常 难得 / 经常 經常 常常 时常 時常 频繁 頻繁 ~ 常 往往 多 总 總

en voted_against vote_against votes_against voting_against ~ against oppos- reject- / voted_for voted_in_favour voted_in_favor votes_for voting_for ~ for favou- favor- support- back- approv- adopt- pass-
de stimmten_+6_gegen stimmte_+6_gegen gegen_+6_gestimmt gegen_+6_stimmten ~ gegen dagegen ablehn- / stimmten_+4_für stimmte_+4_für für_+6_gestimmt für_+6_stimmten ~ für dafür zustimm- zugestimmt
fr voté_contre votent_contre votera_contre ~ contre oppos- rejet- / voté_pour votent_pour voté_en_faveur ~ pour faveur favorable- adopt- approuv-
es votó_en_contra votaron_en_contra votó_contra votaron_contra ~ contra rechaz- / votó_a_favor votaron_a_favor votó_por votaron_por ~ favor por aprob- apoy-
ru проголосовал-_+3_против голосовал-_+3_против ~ против- / проголосовал-_+3_за голосовал-_+3_за ~ поддерж- одобр-
zh 投反对票 投反對票 投票反对 投了反对票 ~ 反对 反對 / 投赞成票 投贊成票 投票赞成 投票支持 投了赞成票 ~ 赞成 贊成 支持 同意 通过

en hardly_any scarcely_any almost_none almost_no hardly_anyone hardly_anybody scarcely_anyone almost_nobody almost_never hardly_ever ~ few hardly scarce- little / almost_all nearly_all almost_every nearly_every almost_everyone almost_everybody nearly_everyone nearly_everybody almost_always nearly_always most_of ~ most many every- all un- spare- escap- without miss- fail- empty intact surviv-
de kaum_ein kaum_eine kaum_einer kaum_jemand fast_kein fast_keine fast_keiner fast_niemand fast_nie kaum_je kaum_jemals ~ kaum wenig- / die_meisten fast_alle fast_jeder fast_jede fast_jedes nahezu_alle beinahe_alle fast_immer ~ alle jed- meist- un- verschon- frei leer überleb- fehl- ohne
fr presque_aucun presque_aucune presque_personne quasiment_aucun presque_jamais ~ peu rare- / presque_tous presque_toutes la_plupart quasiment_tous la_quasi-totalité presque_toujours ~ tous toutes plupart in- im- sans épargn- échapp- vid-
es casi_ningún casi_ninguna casi_ninguno casi_nadie casi_nunca ~ poco pocos / casi_todos casi_todas casi_todo casi_siempre la_mayoría ~ todos todas mayor- in- im- sin salv- libr- vací-
ru почти_никто почти_ни почти_никогда почти_никого почти_никаких почти_нет едва_ли_кто- вряд_ли_кто- мало_кто ~ мало немног- редк- / почти_все почти_каждый почти_всех почти_всем почти_каждая почти_вся почти_весь почти_всё почти_всю почти_всегда большинство ~ все всех большин- больша- не- без- уцел- пуст- избеж-
uk майже_ніхто майже_нікого майже_немає майже_жоден мало_хто навряд_чи_хто- ~ мало небагат- рідк- / майже_всі майже_усі майже_кожен більшість майже_завжди ~ всі усі більш- не- без- вціл- уціл-
zh 几乎没有 幾乎沒有 几乎没人 几乎无 几乎都没 ~ 很少 少 / 几乎所有 幾乎所有 几乎全部 几乎每 几乎人人 幾乎人人 几乎都 幾乎都 大多数 大多數 大部分 ~ 都 多数 幸免 空 缺 未

en rule_out rules_out ruled_out ruling_out ~ exclud- / leave_open left_open leaves_open ~ open possib- may might could consider-
de schließt_+8_aus schloss_+8_aus schließen_+8_aus schlossen_+8_aus ausgeschlossen ausschließen auszuschließen ausschloss ~ / lässt_+6_offen ließ_+6_offen offen_gelassen offenlassen ~ offen möglich-
fr exclut exclu excluent excluait exclure écarte écarté écarter n'exclut n'excluent n'excluait n'exclura n'écarte n'écartent ~ / laisse_ouverte laissé_ouverte ~ ouvert- possib- envisag-
es descarta descartan descartó descartaron descartar descartaba ~ / deja_abierta dejó_abierta ~ abiert- posib- contempl-
it esclude escludono escluso escludere ~ / lascia_aperta ha_lasciato_aperta ~ apert- possib-
pt descarta descartam descartou descartaram descartar ~ / deixa_aberta deixou_aberta ~ abert- possib-
pl wyklucza wykluczają wykluczył- wykluczyć ~ / pozostawi- ~ możliw- otwart-
ru исключает исключают исключил- исключать исключить исключала исключали исключается ~ / допускает допускают допустил- ~ возможн- рассматрив- может
uk виключає виключають виключив виключила виключили виключати виключити ~ / допускає допускають допустив ~ можл- може
zh 排除 ~ / 留有余地 ~ 可能 考虑
`
