/** Regions and waters: they occupy their words, so that no country or person is read into them, and have no side. */
export const AREAS: readonly string[] = `
Middle East | Middle Eastern | Near East | Far East | Central America | Central American | Central Americans | Latin America |
Latin American | Latin Americans | South America | South American | North America | North American | North Africa |
North African | West Africa | West African | East Africa | East African | Southern Africa | Southern African |
Central Africa | Central African | Sub-Saharan Africa | Horn of Africa | Sahel | Maghreb | Great Lakes | Southeast Asia |
South-East Asia | Southeast Asian | East Asia | East Asian | South Asia | South Asian | Central Asia | Central Asian |
Northeast Asia | Northeast Asian | Asia Pacific | Asia-Pacific | Indo-Pacific | Pacific Islands | South Pacific |
Western Europe | Western European | Eastern Europe | Eastern European | Central Europe | Central European | Europe | European |
Europeans | Africa | African | Africans | Asia | Asian | Asians | Balkans | Balkan | Western Balkans | Caucasus | South Caucasus |
Baltic | Baltics | Baltic States | Nordic | Scandinavia | Scandinavian | Caribbean | Mediterranean | Eastern Mediterranean |
Red Sea | Black Sea | Caspian Sea | South China Sea | East China Sea | Sea of Japan | Sea of Azov | Baltic Sea | North Sea |
Persian Gulf | Arabian Gulf | Gulf of Aden | Strait of Hormuz | Taiwan Strait | Indian Ocean | Pacific Ocean | Atlantic |
Atlantic Ocean | Arctic | Arctic Ocean | Antarctica | Gulf | Levant | Amazon | Mekong | Sahara | Arab | Arabs | West | Western |
Westerners | Islamic | Muslim | Muslims | Jewish | Jews | Christian | Christians | Catholic | Shiite | Sunni | Orthodox | Kurdish |
Kurds | Global South | Third World | Cold War | World War | Eastern bloc | East bloc | Korean War | Vietnam War | Gulf War |
Indian subcontinent | Korean Peninsula | Arabian Peninsula | Iberian Peninsula | Silk Road | Belt and Road | Silk Road Economic Belt
`
  .split("|")
  .map((area) => area.trim());
