/**
 * Passwords of twelve signs and more that stand at the top of published breaches, French and international, without
 * capitals, accents, spaces, dots and dashes. Shorter ones are refused by their length.
 */
export const knownPasswords: ReadonlySet<string> = new Set(
  `password1234 password12345 password123456 passwordpassword motdepasse12 motdepasse123 motdepasse1234 motdepasse2024
  motdepasse2025 motdepasse2026 monmotdepasse unmotdepasse lemotdepasse nouveaumotdepasse changezmoi123 changeme1234
  changemoi1234 changemoi123 azertyuiop12 azertyuiop123 azerty123456 azerty1234567 azerty12345678 azertyuiop1234 azertyqwerty
  qwertyuiop12 qwertyuiop123 qwerty123456 qwerty1234567 qwerty12345678 qwertyazerty qwertyqwerty 1q2w3e4r5t6y 1qaz2wsx3edc
  1q2w3e4r5t6y7u 1qazxsw23edc qazwsxedcrfv qazwsxedc123 zaq12wsxcde3 q1w2e3r4t5y6 aqwzsxedc123 aqwzsxedcrfv a1z2e3r4t5y6
  123456azerty 123456qwerty 123456789abc 123456789azerty 1234567890az 123456789qwe abc123456789 abcd12345678 abcdef123456
  abcdefg12345 a1b2c3d4e5f6 a123456789012 aa123456789 111222333444 112233445566 121212121212 123123123123 147258369147
  987654321012 159357456852 159753456852 147852369147 741852963741 102030405060 010203040506 112358132134 314159265358
  iloveyou1234 iloveyou12345 iloveyouforever ilovemyfamily jetaime12345 jetaime123456 jetaimemonamour monamourpourtoujours
  letmein12345 letmeinplease welcome12345 welcome123456 bienvenue123 bienvenue1234 bienvenue2024 bienvenue2025 bienvenue2026
  bonjour12345 bonjour123456 bonjourbonjour soleil123456 soleilsoleil doudou123456 chouchou1234 loulou123456 marseille13000
  marseille1313 marseille1234 parissaintgermain psgparis1970 allezlesbleus equipedefrance francefrance vivelafrance
  olympiquelyonnais olympiquedemarseille footballfootball football1234 baseball1234 superman1234 batman123456 spiderman1234
  starwars1234 dragonball123 dragonballz123 pokemon12345 pikachu12345 minecraft123 fortnite1234 naruto123456 onepiece1234
  princess1234 princesse1234 princesse123 chocolat1234 nathalie1234 nicolas12345 sebastien123 alexandre123 alexandre1234
  administrator administrateur administrateur1 administrator1 administrator123 administrateur123 administration admin1234567
  adminadmin12 adminadmin123 adminadminadmin administrateur2024 administrateur2025 administrateur2026 rootrootroot root12345678
  superadmin123 superadmin1234 testtesttest testtest1234 test12345678 guestguest12 utilisateur1 utilisateur123 userpassword
  p@ssw0rd1234 p@ssword1234 passw0rd1234 p@ssw0rd12345 pa$$word1234 pa$$w0rd1234 password!123 password@123 azerty@12345
  secretsecret topsecret123 unsecret1234 thisisapassword thisismypassword correcthorsebatterystaple jesuisunmotdepasse
  trustno1trustno1 whateverwhatever sunshine1234 sunshine12345 monkey123456 dragon123456 master123456 shadow123456
  mairie123456 mairie1234567 mairiemairie mairie2024mairie communication communication1 collectivite1 collectivite collectivites
  hoteldeville hoteldeville1 villedeville conseilmunicipal democratie123 republique123 republiquefrancaise liberteegalite
  liberteegalitefraternite portevoixdemo portevoix1234 portevoix123 portevoix2024 portevoix2025 portevoix2026 portevoixportevoix
  printemps2024 printemps2025 printemps2026 automne20242 septembre2024 septembre2025 septembre2026 decembre2024 decembre2025
  decembre2026 novembre2024 novembre2025 novembre2026 lundimardi123 lundimardimercredi janvierfevrier janvier123456`.split(
    /\s+/,
  ),
)
