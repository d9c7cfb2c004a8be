package quantity

const turkish = `
weak 0 sıfır
weak 1 bir birinci
unit 2 iki
unit 3 üç
unit 4 dört
unit 5 beş
unit 6 altı
unit 7 yedi
unit 8 sekiz
unit 9 dokuz
ten 10 on
ten 20 yirmi
ten 30 otuz
ten 40 kırk
ten 50 elli
ten 60 altmış
ten 70 yetmiş
ten 80 seksen
ten 90 doksan
hundred 100 yüz
scale 1000 bin
scale 1000000 milyon
scale 1000000000 milyar
scale 1000000000000 trilyon
weak+ 2 ikinci
unit+ 3 üçüncü
unit+ 4 dördüncü
unit+ 5 beşinci
part 0.5 yarım yarısı yarısını yarısının
part 0.25 çeyrek
month 1 ocak
month 2 şubat
month 3 mart
month 4 nisan
month 5 mayıs
month 6 haziran
month 7 temmuz
month 8 ağustos
month 9 eylül
month 10 ekim
month 11 kasım
month 12 aralık
`
