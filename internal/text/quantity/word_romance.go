package quantity

const french = `
weak 1 un une
weak+ 1 premier première premiers premières
unit 2 deux
unit 3 trois
unit 4 quatre
unit 5 cinq
unit 6 six
unit 7 sept
unit 8 huit
weak 9 neuf
teen 10 dix
teen 11 onze
teen 12 douze
group 12 douzaine douzaines
group 10 dizaine
some 10 dizaines
some 100 centaine centaines
some 1000 milliers millier
teen 13 treize
teen 14 quatorze
teen 15 quinze quinzaine
teen 16 seize
ten 20 vingt vingts vingtaine
ten 30 trente trentaine
ten 40 quarante quarantaine
ten 50 cinquante cinquantaine
ten 60 soixante soixantaine
hundred 100 cent cents
scale 1000 mille
scale 1000000 million millions
scale 1000000000 milliard milliards
weak+ 2 deuxième second seconde
unit+ 3 troisième
unit+ 4 quatrième
unit+ 5 cinquième
unit+ 6 sixième
unit+ 7 septième
unit+ 8 huitième
final 16 huitièmes
final 32 seizièmes
weak 10 décennie décennies
unit+ 9 neuvième
teen+ 10 dixième
teen+ 11 onzième
teen+ 12 douzième
teen+ 13 treizième
teen+ 14 quatorzième
teen+ 15 quinzième
teen+ 16 seizième
unit+ 1 unième
ten+ 20 vingtième
ten+ 30 trentième
ten+ 40 quarantième
ten+ 50 cinquantième
hundred+ 100 centième
part 0.2 cinquièmes
part 0.1 dixièmes
part 0.01 centièmes
part 0.5 moitié demi demie
part 0.3333333333 tiers
part 0.25 quart quarts
times 2 double doublé doublée doubler doublent deux-fois
times 3 triple triplé triplée tripler
times 4 quadruple quadruplé
month 1 janvier
month 2 février
month 3 mars
month 4 avril
month 5 mai
month 6 juin
month 7 juillet
month 8 août
month 9 septembre
month 10 octobre
month 11 novembre
month 12 décembre
`

const spanish = `
weak 1 un una uno
weak+ 1 primer primero primera primeros primeras
unit 2 dos
weak 2 ambos ambas par
unit 3 tres
unit 4 cuatro
unit 5 cinco
unit 6 seis
unit 7 siete
unit 8 ocho
unit 9 nueve
teen 10 diez
teen 11 once
teen 12 doce
group 12 docena docenas
group 10 decena
some 10 decenas
some 100 cientos cientas centenar centena centenares centenas
teen 13 trece
teen 14 catorce
teen 15 quince
teen 16 dieciséis
teen 17 diecisiete
teen 18 dieciocho
teen 19 diecinueve
ten 20 veinte veintena
ten 21 veintiuno veintiún
ten 22 veintidós
ten 23 veintitrés
ten 24 veinticuatro
ten 25 veinticinco
ten 26 veintiséis
ten 27 veintisiete
ten 28 veintiocho
ten 29 veintinueve
ten 30 treinta treintena
ten 40 cuarenta
ten 50 cincuenta
ten 60 sesenta
ten 70 setenta
ten 80 ochenta
ten 90 noventa
hundreds 100 cien ciento
hundreds 200 doscientos doscientas
hundreds 300 trescientos trescientas
hundreds 400 cuatrocientos cuatrocientas
hundreds 500 quinientos quinientas
hundreds 600 seiscientos seiscientas
hundreds 700 setecientos setecientas
hundreds 800 ochocientos ochocientas
hundreds 900 novecientos novecientas
scale 1000 mil
some 1000 miles millares millar
scale 1000000 millón millones
scale 1000000000000 billón billones
weak+ 2 segundo segunda
unit+ 3 tercer tercero tercera
weak+ 4 cuarto cuarta
unit+ 5 quinto quinta
unit+ 6 sexto sexta
unit+ 7 séptimo séptima
unit+ 8 octavo octava
unit+ 9 noveno novena
teen+ 10 décimo décima
teen+ 11 undécimo undécima decimoprimer*
teen+ 12 duodécimo duodécima decimosegund*
teen+ 13 decimotercer*
teen+ 14 decimocuart*
teen+ 15 decimoquint*
teen+ 16 decimosext*
teen+ 17 decimoséptim* decimosétim*
teen+ 18 decimoctav*
teen+ 19 decimonoven* decimonon*
ten+ 20 vigésimo vigésima
ten+ 21 vigesimoprimer*
ten+ 22 vigesimosegund*
ten+ 23 vigesimotercer*
ten+ 24 vigesimocuart*
ten+ 25 vigesimoquint*
ten+ 26 vigesimosext*
ten+ 27 vigesimoséptim*
ten+ 28 vigesimoctav*
ten+ 29 vigesimonoven*
ten+ 30 trigésimo trigésima
ten+ 40 cuadragésimo cuadragésima
ten+ 50 quincuagésimo quincuagésima
ten+ 60 sexagésimo sexagésima
ten+ 70 septuagésimo septuagésima
ten+ 80 octogésimo octogésima
ten+ 90 nonagésimo nonagésima
hundreds+ 100 centésimo
part 0.5 mitad medio media
part 0.3333333333 terceras
part 0.25 cuartas
part 0.2 quintas
part 0.1 décimas décimos
part 0.01 centésimas centésimos
part 0.3333333333 tercio tercios
final 8 cuartos
final 16 octavos
final 32 dieciseisavos
final 4 semifinal semifinales
weak 10 década décadas
times 2 doble dobles duplicó duplicado duplicar
times 3 triple triplicó triplicado
month 1 enero
month 2 febrero
month 3 marzo
month 4 abril
month 5 mayo
month 6 junio
month 7 julio
month 8 agosto
month 9 septiembre setiembre
month 10 octubre
month 11 noviembre
month 12 diciembre
`

const italian = `
weak 1 un uno una primo prima primi prime
unit 2 due
weak 2 entrambi entrambe
unit 3 tre tré
unit 4 quattro
unit 5 cinque
weak 6 sei
unit 7 sette
unit 8 otto
unit 9 nove
teen 10 dieci decina
group 10 decine
teen 11 undici
teen 12 dodici
group 12 dozzina dozzine
teen 13 tredici
teen 14 quattordici
teen 15 quindici
teen 16 sedici
teen 17 diciassette
teen 18 diciotto
teen 19 diciannove
ten 20 venti ventina
ten 30 trenta trentina
ten 40 quaranta quarantina
ten 50 cinquanta cinquantina
ten 60 sessanta
ten 70 settanta
ten 80 ottanta
ten 90 novanta
hundred 100 cento
hundreds 200 duecento
hundreds 300 trecento
hundreds 500 cinquecento
scale 1000 mille mila
scale 1000000 milione milioni
scale 1000000000 miliardo miliardi
weak+ 2 secondo seconda
unit+ 3 terzo terza
unit+ 4 quarto quarta
unit+ 5 quinto quinta
unit+ 6 sesto sesta
unit+ 7 settimo settima
unit+ 8 ottavo ottava
unit+ 9 nono nona
teen+ 10 decimo decima
teen+ 11 undicesimo undicesima
teen+ 12 dodicesimo dodicesima
teen+ 13 tredicesimo tredicesima
teen+ 14 quattordicesimo quattordicesima
teen+ 15 quindicesimo quindicesima
teen+ 16 sedicesimo sedicesima
teen+ 17 diciassettesimo diciassettesima
teen+ 18 diciottesimo diciottesima
teen+ 19 diciannovesimo diciannovesima
ten+ 20 ventesimo ventesima
ten+ 21 ventunesimo ventunesima
ten+ 22 ventiduesimo ventiduesima
ten+ 23 ventitreesimo ventitreesima
ten+ 24 ventiquattresimo ventiquattresima
ten+ 25 venticinquesimo venticinquesima
ten+ 30 trentesimo trentesima
ten+ 40 quarantesimo quarantesima
ten+ 50 cinquantesimo cinquantesima
ten+ 60 sessantesimo sessantesima
ten+ 70 settantesimo settantesima
ten+ 80 ottantesimo ottantesima
ten+ 90 novantesimo novantesima
hundreds+ 100 centesimo centesima
part 0.5 metà mezzo mezza
part 0.2 quinti
part 0.3333333333 terzi
part 0.1 decimi
part 0.01 centesimi
final 8 quarti
final 16 ottavi
final 32 sedicesimi
weak 10 decennio decenni
times 2 doppio raddoppiato
times 3 triplo triplicato
month 1 gennaio
month 2 febbraio
month 3 marzo
month 4 aprile
month 5 maggio
month 6 giugno
month 7 luglio
month 8 agosto
month 9 settembre
month 10 ottobre
month 11 novembre
month 12 dicembre
`

const portuguese = `
weak 1 um uma
weak+ 1 primeiro primeira primeiros primeiras
unit 2 dois duas
weak 2 ambos ambas par
unit 3 três
unit 4 quatro
unit 5 cinco
unit 6 seis
unit 7 sete
unit 8 oito
unit 9 nove
teen 10 dez
teen 11 onze
teen 12 doze
group 12 dúzia dúzias
group 10 dezena dezenas
teen 13 treze
teen 14 catorze quatorze
teen 15 quinze
teen 16 dezesseis dezasseis
teen 17 dezessete dezassete
teen 18 dezoito
teen 19 dezenove dezanove
ten 20 vinte
ten 30 trinta
ten 40 quarenta
ten 50 cinquenta
ten 60 sessenta
ten 70 setenta
ten 80 oitenta
ten 90 noventa
hundreds 100 cem cento
hundreds 200 duzentos duzentas
hundreds 300 trezentos trezentas
hundreds 400 quatrocentos quatrocentas
hundreds 500 quinhentos quinhentas
scale 1000 mil
scale 1000000 milhão milhões
scale 1000000000 bilhão bilhões
scale 1000000000000 trilhão trilhões bilião biliões
weak+ 2 segundo segunda
unit+ 3 terceiro terceira
unit+ 4 quarto quarta
unit+ 5 quinto quinta
unit+ 6 sexto
unit+ 7 sétimo sétima
unit+ 8 oitavo oitava
unit+ 9 nono nona
teen+ 10 décimo décima
ten+ 20 vigésimo vigésima
ten+ 30 trigésimo trigésima
ten+ 40 quadragésimo quadragésima
ten+ 50 quinquagésimo quinquagésima
ten+ 60 sexagésimo sexagésima
ten+ 70 septuagésimo setuagésimo
ten+ 80 octogésimo octogésima
ten+ 90 nonagésimo nonagésima
part 0.2 quintos
part 0.5 metade meio meia
part 0.3333333333 terço terços
part 0.1 décimos décimas
part 0.01 centésimos centésimas
final 8 quartas
final 16 oitavas
weak 10 década décadas
times 2 dobro dobrou
times 3 triplo triplicou
month 1 janeiro
month 2 fevereiro
month 3 março
month 4 abril
month 5 maio
month 6 junho
month 7 julho
month 8 agosto
month 9 setembro
month 10 outubro
month 11 novembro
month 12 dezembro
`
