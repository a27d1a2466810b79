/**
 * Firms and other bodies that news names most, and by a word that tells nothing of what they are. In small
 * letters.
 */
export const knownBodies: ReadonlySet<string> = new Set(
  (
    'google apple amazon facebook meta twitter instagram youtube tiktok whatsapp netflix microsoft openai nvidia tesla ' +
    'uber airbnb spotify huawei samsung sony toyota honda nissan volkswagen bmw boeing airbus ryanair ' +
    'easyjet walmart tesco ikea unilever pfizer astrazeneca bayer shell bp exxonmobil chevron ' +
    'gazprom nato unicef greenpeace amnesty interpol europol opec hamas hezbollah kremlin pentagon fifa uefa'
  ).split(' ')
)
