/// The names of countries: data, and nothing else.
enum CountryNames {
  /// In English, one a line.
  static let english = """
    Afghanistan
    Albania
    Algeria
    Andorra
    Angola
    Antigua and Barbuda
    Argentina
    Armenia
    Australia
    Austria
    Azerbaijan
    Bahamas
    Bahrain
    Bangladesh
    Barbados
    Belarus
    Belgium
    Belize
    Benin
    Bhutan
    Bolivia
    Bosnia and Herzegovina
    Botswana
    Brazil
    Brunei
    Bulgaria
    Burkina Faso
    Burundi
    Cambodia
    Cameroon
    Canada
    Cape Verde
    Central African Republic
    Chad
    Chile
    China
    Colombia
    Comoros
    Congo
    Costa Rica
    Croatia
    Cuba
    Cyprus
    Czechia
    Côte d'Ivoire
    Democratic Republic of the Congo
    Denmark
    Djibouti
    Dominica
    Dominican Republic
    Ecuador
    Egypt
    El Salvador
    Equatorial Guinea
    Eritrea
    Estonia
    Eswatini
    Ethiopia
    Fiji
    Finland
    France
    Gabon
    Gambia
    Germany
    Ghana
    Greece
    Grenada
    Guatemala
    Guinea
    Guinea-Bissau
    Guyana
    Haiti
    Honduras
    Hong Kong
    Hungary
    Iceland
    India
    Indonesia
    Iran
    Iraq
    Ireland
    Israel
    Italy
    Jamaica
    Japan
    Jordan
    Kazakhstan
    Kenya
    Kosovo
    Kuwait
    Kyrgyzstan
    Laos
    Latvia
    Lebanon
    Lesotho
    Liberia
    Libya
    Liechtenstein
    Lithuania
    Luxembourg
    Macau
    Madagascar
    Malawi
    Malaysia
    Maldives
    Mali
    Malta
    Mauritania
    Mauritius
    Mexico
    Moldova
    Monaco
    Mongolia
    Montenegro
    Morocco
    Mozambique
    Myanmar
    Namibia
    Nepal
    Netherlands
    New Zealand
    Nicaragua
    Niger
    Nigeria
    North Korea
    North Macedonia
    Norway
    Oman
    Pakistan
    Palestine
    Panama
    Papua New Guinea
    Paraguay
    Peru
    Philippines
    Poland
    Portugal
    Qatar
    Romania
    Russia
    Rwanda
    Saint Lucia
    Samoa
    San Marino
    Saudi Arabia
    Senegal
    Serbia
    Seychelles
    Sierra Leone
    Singapore
    Slovakia
    Slovenia
    Solomon Islands
    Somalia
    South Africa
    South Korea
    South Sudan
    Spain
    Sri Lanka
    Sudan
    Suriname
    Sweden
    Switzerland
    Syria
    Taiwan
    Tajikistan
    Tanzania
    Thailand
    Timor-Leste
    Togo
    Tonga
    Trinidad and Tobago
    Tunisia
    Turkmenistan
    Türkiye
    Uganda
    Ukraine
    United Arab Emirates
    United Kingdom
    United States
    Uruguay
    Uzbekistan
    Vanuatu
    Venezuela
    Vietnam
    Yemen
    Zambia
    Zimbabwe
    """

  /// `as it is compared=in English`, one a line.
  static let others = """
    usa=United States
    us=United States
    u s a=United States
    u s=United States
    united states of america=United States
    estados unidos=United States
    puerto rico=United States
    uk=United Kingdom
    u k=United Kingdom
    great britain=United Kingdom
    england=United Kingdom
    england uk=United Kingdom
    scotland=United Kingdom
    scotland uk=United Kingdom
    wales=United Kingdom
    northern ireland=United Kingdom
    republic of ireland=Ireland
    eire=Ireland
    peoples republic of china=China
    people s republic of china=China
    p r china=China
    pr china=China
    prc=China
    p r of china=China
    mainland china=China
    hong kong sar=Hong Kong
    hong kong china=Hong Kong
    hong kong sar china=Hong Kong
    macao=Macau
    republic of korea=South Korea
    korea south=South Korea
    korea=South Korea
    korea republic of=South Korea
    democratic peoples republic of korea=North Korea
    viet nam=Vietnam
    russian federation=Russia
    turkey=Türkiye
    czech republic=Czechia
    slovak republic=Slovakia
    holland=Netherlands
    deutschland=Germany
    osterreich=Austria
    schweiz=Switzerland
    suisse=Switzerland
    italia=Italy
    espana=Spain
    brasil=Brazil
    republic of brazil=Brazil
    polska=Poland
    islamic republic of iran=Iran
    iran islamic republic of=Iran
    kingdom of saudi arabia=Saudi Arabia
    ksa=Saudi Arabia
    uae=United Arab Emirates
    u a e=United Arab Emirates
    ivory coast=Côte d'Ivoire
    syrian arab republic=Syria
    republic of moldova=Moldova
    republic of serbia=Serbia
    republic of georgia=Georgia
    georgia republic of=Georgia
    sakartvelo=Georgia
    macedonia=North Macedonia
    republic of macedonia=North Macedonia
    republic of north macedonia=North Macedonia
    burma=Myanmar
    swaziland=Eswatini
    tanzania united republic of=Tanzania
    united republic of tanzania=Tanzania
    lao pdr=Laos
    taiwan roc=Taiwan
    taiwan r o c=Taiwan
    republic of china=Taiwan
    brunei darussalam=Brunei
    bosnia=Bosnia and Herzegovina
    bosnia herzegovina=Bosnia and Herzegovina
    occupied palestinian territory=Palestine
    palestinian territory=Palestine
    state of palestine=Palestine
    drc=Democratic Republic of the Congo
    republic of south africa=South Africa
    rsa=South Africa
    republic of singapore=Singapore
    """
}
