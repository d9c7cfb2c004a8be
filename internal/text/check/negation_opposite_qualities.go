package check

// qualityOpposites go on with oppositeTable: qualities that a syllable before them turns round.
const qualityOpposites = `
en ineffective ineffectual ~ useless fail- little weak- power- / effective effectively ~ effic- work- success- help-
de unwirksam- wirkungslos- ineffektiv- ~ nutzlos- kaum / wirksam- effektiv- ~ wirk- hilf- erfolg-
fr inefficace inefficaces ~ inutil- peu / efficace efficaces ~ effic- march- utile
es ineficaz ineficaces ~ inútil- poco / eficaz eficaces efectivo efectiva ~ efica- funcion- útil
it inefficace inefficaci ~ inutil- poco / efficace efficaci ~ effic- funzion- utile
pt ineficaz ineficazes ~ inútil- pouco / eficaz eficazes ~ efica- funcion- útil
ru неэффективн- бесполезн- ~ мало слаб- безуспешн- / эффективен эффективна эффективно эффективны эффективным эффективными действенн- ~ помог- полез-
zh 无效 無效 没有效果 不起作用 效果不佳 ~ 无 無 没 不 / 有效 见效 見效 奏效 ~ 效

en unsuitable unfit inappropriate ~ inadequ- wrong ill-suited / suitable appropriate ~ suit- fit right adequ-
de ungeeignet- unpassend- ~ kaum falsch- / geeignet- passend- ~ eign- passt taugt richtig-
fr inadapté inadaptée inadaptés inapproprié inappropriée ~ mal peu / adapté adaptée adaptés approprié appropriée ~ convien- adapt- bon bonne
es inadecuado inadecuada inadecuados inadecuadas ~ poco mal / adecuado adecuada adecuados adecuadas apropiado apropiada ~ aptos apto apta
it inadatto inadatta inadatti ~ poco mal / adatto adatta adatti ~ idone-
ru непригоден непригодна непригодны неподходящ- непригодн- ~ плох- / пригоден пригодна пригодны подходящ- ~ подход- годит- пригод-
zh 不适合 不適合 不宜 不适宜 不合适 ~ 不 / 适合 適合 适宜 合适 ~ 适 適 宜

en unstable instability volatile ~ shak- fragil- turbul- turmoil / stable stability ~ stabil- stead- calm
de instabil- ~ wacklig- unruh- labil- / stabil- ~ ruhig- fest-
fr instable instables instabilité ~ fragil- / stable stables ~ stabil- calm-
es inestable inestables inestabilidad ~ frágil- / estable estables ~ estabil- tranquil-
it instabile instabili instabilità ~ fragil- / stabile stabili ~ stabil- calm-
ru нестабильн- неустойчив- ~ шатк- хрупк- / стабилен стабильна стабильно стабильны стабильным стабильной устойчив- ~ спокой-
zh 不稳定 不穩定 不稳 动荡 動盪 ~ 乱 亂 / 稳定 穩定 平稳 ~ 稳 穩

en unacceptable inadmissible intolerable ~ reject- outrag- / acceptable admissible ~ accept- agree-
de inakzeptabel unannehmbar- unzulässig- ~ unerträg- / akzeptabel annehmbar- zulässig- ~ akzept-
fr inacceptable inacceptables inadmissible intolérable ~ refus- / acceptable acceptables admissible recevable ~ accept-
es inaceptable inaceptables inadmisible intolerable ~ rechaz- / aceptable aceptables admisible ~ acept-
it inaccettabile inaccettabili inammissibile ~ rifiut- / accettabile accettabili ammissibile ~ accett-
ru неприемлем- недопустим- ~ отвер- / приемлем- допустим- ~ прин-
zh 不可接受 无法接受 無法接受 不能接受 不可容忍 ~ 不 无 無 / 可以接受 可接受 能够接受 能接受 ~ 接受

en unwilling reluctant reluctantly ~ hesita- unenthus- resist- / willing ready eager keen ~ will-
de unwillig- widerwillig- ~ zöger- ungern / bereit gewillt ~ bereit- willens gern
fr réticent réticente réticents réticentes ~ hésit- refus- / prêt prête prêts prêtes disposé disposée disposés ~ volont-
es reacio reacia reacios reacias renuente ~ reticen- resist- / dispuesto dispuesta dispuestos dispuestas ~ list- querer quier-
it restio restia riluttante riluttanti ~ esit- rifiut- / disposto disposta disposti pronto pronta pronti ~ vol-
ru неохотно нехотя ~ отказ- сопротив- / готов готова готовы охотно ~ готовн- соглас-
zh 不愿 不願 不情愿 不肯 ~ 不 拒 / 愿意 願意 乐意 樂意 ~ 愿 願 肯

en dissatisfied unsatisfied unhappy displeased ~ discontent- frustrat- angr- / satisfied pleased happy content ~ satisf- glad
de unzufrieden- ~ verärg- enttäusch- / zufrieden- ~ froh- glück-
fr mécontent mécontente mécontents insatisfait insatisfaite ~ déçu- / satisfait satisfaite satisfaits content contente contents ~ satisf- heureu- ravi-
es insatisfecho insatisfecha descontento descontenta descontentos ~ molest- enfad- / satisfecho satisfecha satisfechos contento contenta contentos ~ satisf- feliz-
it insoddisfatto insoddisfatta scontento scontenta ~ delus- / soddisfatto soddisfatta soddisfatti contento contenta ~ soddisf- felic-
ru недоволен недовольна недовольны недовольн- ~ возмущ- / доволен довольна довольны удовлетворён удовлетворен удовлетворена удовлетворены ~ рад-
zh 不满 不滿 不满意 不滿意 ~ 怨 怒 / 满意 滿意 ~ 满足 滿足 高兴

en unsuccessful unsuccessfully ~ fail- vain abortive / successful successfully ~ success- succe-
de erfolglos- ~ vergeb- scheiter- gescheitert misslung- / erfolgreich- ~ erfolg- gelung- glück-
fr infructueux infructueuse infructueuses ~ vain- échou- échec / fructueux fructueuse réussi réussie ~ succès réuss-
es infructuoso infructuosa infructuosos ~ fallid- vano fracas- / exitoso exitosa exitosos con_éxito ~ éxito logr-
it infruttuoso infruttuosa vano vana ~ fallit- invan- / riuscito riuscita con_successo ~ success-
ru безуспешн- неудачн- ~ провал- тщетн- не_удал- / успешн- удачн- ~ успех- удал-
zh 不成功 未成功 未果 以失败告终 以失敗告終 ~ 失败 失敗 未 / 成功 圆满 圓滿 ~ 成

en unconstitutional unconstitutionally ~ violat- / constitutional in_line_with_the_constitution ~ constitution-
de verfassungswidrig- ~ verstöß- / verfassungskonform- verfassungsgemäß- ~ vereinbar
fr inconstitutionnel inconstitutionnelle anticonstitutionnel anticonstitutionnelle ~ viol- / constitutionnel constitutionnelle ~ conform-
es inconstitucional inconstitucionales ~ viol- / constitucional constitucionales ~ conform-
it incostituzionale incostituzionali ~ viol- / costituzionale costituzionali ~ conform-
ru неконституционн- антиконституционн- ~ наруш- противореч- / конституционным конституционными соответствующим_конституции ~ соответств-
zh 违宪 違憲 ~ 违 違 / 合宪 合憲 符合宪法 符合憲法 ~ 符合

en unnecessary unnecessarily needless needlessly ~ superflu- pointless avoidable / necessary essential vital ~ need- requir- must
de unnötig- überflüssig- ~ unnütz- vermeidbar- / nötig notwendig- erforderlich- ~ muss müssen brauch-
fr inutilement superflu superflue ~ inutil- évitable / nécessaire nécessaires indispensable ~ faut besoin doit
es innecesario innecesaria innecesarios innecesariamente superfluo ~ inútil- evitable- / necesario necesaria necesarios imprescindible ~ hace_falta debe
it superfluo superflua inutilmente ~ inutil- evitabil- / necessario necessaria necessari indispensabile ~ bisogn- serv- deve
ru излишн- ненужн- ~ лишн- зря / необходим необходима необходимо необходимы ~ нужн- надо
zh 不必要 没有必要 沒有必要 没必要 无需 無需 ~ 不 无 無 / 必要的 必须 必須 有必要 必需 ~ 需

en unarmed ~ weaponless / armed ~ weapon- gun- arms
de unbewaffnet- ~ waffenlos / bewaffnet- ~ waff-
fr désarmé désarmée non_armé non_armés sans_arme sans_armes ~ / armé armée armés armées ~ arme armes
es desarmado desarmada desarmados ~ sin_armas / armado armada armados armadas ~ armas
it disarmato disarmata disarmati ~ / armato armata armati armate ~ arma armi
ru безоружн- невооружённ- невооруженн- ~ / вооружён вооружен вооружена вооружены вооружённ- вооруженн- ~ оруж-
zh 手无寸铁 手無寸鐵 没有武器 未携带武器 ~ 无 無 未 没 / 武装 武裝 持枪 持槍 携带武器 ~ 武
`
