/** Names and places of people who do not exist. First and last names are drawn apart, so a name says nothing about anyone's origin. */

/** First names. */
export const VOORNAMEN = [
  ...['Adem', 'Aisha', 'Anna', 'Anouk', 'Bas', 'Bram', 'Chantal', 'Daan', 'Dewi', 'Eline', 'Elif', 'Emma', 'Esther'],
  ...['Fatima', 'Femke', 'Finn', 'Gijs', 'Hanna', 'Ilse', 'Imane', 'Iris', 'Jade', 'Jasmijn', 'Jeroen', 'José', 'Kim'],
  ...['Kevin', 'Laura', 'Leyla', 'Lieke', 'Lotte', 'Luca', 'Maartje', 'Marco', 'Maria', 'Mees', 'Mila', 'Mohamed'],
  ...['Naomi', 'Nina', 'Noa', 'Noor', 'Omar', 'Priya', 'Renée', 'Rosa', 'Sam', 'Samira', 'Sanne', 'Sara', 'Sem'],
  ...['Sophie', 'Thijs', 'Tess', 'Wei', 'Yara', 'Youssef', 'Zoë', 'Zeynep'],
] as const;

/** Surnames; what is written small before the first capital is the tussenvoegsel. */
export const ACHTERNAMEN = [
  ...['Aydın', 'Bakker', 'van den Berg', 'Benali', 'de Boer', 'Bos', 'Brouwer', 'Çelik', 'Chen', 'Dekker', 'Demir'],
  ...['van Dijk', 'Dijkstra', 'Doekhi', 'van Dongen', 'El Amrani', 'Fernández', 'Gerritsen', 'de Graaf', 'de Haan'],
  ...['Haddou', 'Hendriks', 'van den Heuvel', 'Hoekstra', "van 't Hof", 'Idrissi', 'Jacobs', 'Jansen', 'Janssen'],
  ...['Jansen-Öztürk', 'de Jong', 'Kaya', 'Koster', 'Kuipers', 'Lachman', 'van Leeuwen', 'van der Linden', 'Maas'],
  ...['Martina', 'van der Meer', 'Meijer', 'Meyer', 'Mulder', 'Nguyen', 'Núñez', 'Öztürk', 'Peters', 'Pinas'],
  ...['Postma', 'Ramdin', 'de Ruiter', 'Schouten', 'Sital', 'Smit', 'van der Velden', 'Verhoeven', 'Vermeulen'],
  ...['Visser', 'de Vries', 'Willems', 'de Wit', 'Yilmaz', 'Zijlstra'],
] as const;

/** Streets that do not exist. */
export const STRATEN = ['Voorbeeldlaan', 'Proefstraat', 'Oefenweg', 'Modelplein', 'Schetskade', 'Fictiehof'] as const;

/** Towns with the digits of a postcode there. */
export const WOONPLAATSEN: readonly (readonly [plaats: string, cijfers: number])[] = Object.entries({
  ...{ Amsterdam: 1099, Almere: 1399, Haarlem: 2099, 'Den Haag': 2599, Leiden: 2399, Rotterdam: 3199 },
  ...{ Dordrecht: 3399, Utrecht: 3599, Amersfoort: 3899, Breda: 4899, Tilburg: 5099, Eindhoven: 5699 },
  ...{ Maastricht: 6299, Nijmegen: 6599, Arnhem: 6899, Enschede: 7599, Zwolle: 8099, Leeuwarden: 8999 },
  ...{ Groningen: 9799 },
});

/** A town abroad with its country. */
export interface Buitenplaats {
  readonly land: string;
  readonly plaats: string;
}

/** Where an ouder abroad lives, by weight: half of them in Belgium or Germany. */
export const BUITENLAND: readonly (readonly [Buitenplaats, gewicht: number])[] = [
  [{ land: 'BE', plaats: 'Antwerpen' }, 25],
  [{ land: 'DE', plaats: 'Kleve' }, 25],
  [{ land: 'ES', plaats: 'Málaga' }, 10],
  [{ land: 'FR', plaats: 'Lille' }, 10],
  [{ land: 'GB', plaats: 'London' }, 10],
  [{ land: 'CW', plaats: 'Willemstad' }, 10],
  [{ land: 'AW', plaats: 'Oranjestad' }, 10],
];
