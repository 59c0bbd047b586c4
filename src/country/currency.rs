//! Currencies of ISO 4217, with those that were replaced since 2000.

/// Their codes, in order.
#[rustfmt::skip]
const CODES: [&str; 172] = [
    "AED", "AFN", "ALL", "AMD", "ANG", "AOA", "ARS", "AUD", "AWG", "AZN", "BAM", "BBD", "BDT", "BGN", "BHD", "BIF",
    "BMD", "BND", "BOB", "BOV", "BRL", "BSD", "BTN", "BWP", "BYN", "BZD", "CAD", "CDF", "CHE", "CHF", "CHW", "CLF",
    "CLP", "CNY", "COP", "COU", "CRC", "CUC", "CUP", "CVE", "CZK", "DJF", "DKK", "DOP", "DZD", "EGP", "ERN", "ETB",
    "EUR", "FJD", "FKP", "GBP", "GEL", "GHS", "GIP", "GMD", "GNF", "GTQ", "GYD", "HKD", "HNL", "HRK", "HTG", "HUF",
    "IDR", "ILS", "INR", "IQD", "IRR", "ISK", "JMD", "JOD", "JPY", "KES", "KGS", "KHR", "KMF", "KPW", "KRW", "KWD",
    "KYD", "KZT", "LAK", "LBP", "LKR", "LRD", "LSL", "LYD", "MAD", "MDL", "MGA", "MKD", "MMK", "MNT", "MOP", "MRO",
    "MRU", "MUR", "MVR", "MWK", "MXN", "MYR", "MZN", "NAD", "NGN", "NIO", "NOK", "NPR", "NZD", "OMR", "PAB", "PEN",
    "PGK", "PHP", "PKR", "PLN", "PYG", "QAR", "RON", "RSD", "RUB", "RWF", "SAR", "SBD", "SCR", "SDG", "SEK", "SGD",
    "SHP", "SLE", "SLL", "SOS", "SRD", "SSP", "STD", "STN", "SVC", "SYP", "SZL", "THB", "TJS", "TMT", "TND", "TOP",
    "TRY", "TTD", "TWD", "TZS", "UAH", "UGX", "USD", "UYU", "UZS", "VED", "VEF", "VES", "VND", "VUV", "WST", "XAF",
    "XAU", "XCD", "XCG", "XDR", "XOF", "XPF", "YER", "ZAR", "ZMK", "ZMW", "ZWG", "ZWL",
];

/// Is this a code of a currency, in capital letters?
#[must_use]
pub fn is_currency(code: &str) -> bool {
    CODES.binary_search(&code).is_ok()
}

/// The currency of which three letters are a slip: two of them are exchanged, or one is another where only one currency
/// has the others.
fn nearest_currency(code: &str) -> Option<&'static str> {
    let code = code.to_uppercase();
    let sorted = |text: &str| {
        let mut letters: Vec<char> = text.chars().collect();
        letters.sort_unstable();
        letters
    };
    let only = |fits: &dyn Fn(&str) -> bool| {
        let mut found = CODES.iter().copied().filter(|known| fits(known));
        found.next().filter(|_| found.next().is_none())
    };
    if code.len() != 3 {
        return None;
    }
    only(&|known| sorted(known) == sorted(&code))
        .or_else(|| only(&|known| strsim::levenshtein(known, &code) == 1))
}

/// The currency of a sign or a name. A dollar may be of many countries, and so may a franc.
#[must_use]
pub fn currency_meant(text: &str) -> Option<&'static str> {
    let plain = text.to_lowercase();
    Some(match plain.trim() {
        "us$"
        | "$us"
        | "usd$"
        | "us dollar"
        | "us dollars"
        | "u.s. dollars"
        | "dollars des états-unis"
        | "dollar des états-unis"
        | "dólares de los estados unidos"
        | "dólares estadounidenses"
        | "dollars us" => "USD",
        "€" | "euro" | "euros" => "EUR",
        "£" | "pound sterling" | "pounds sterling" | "livre sterling" | "libra esterlina" => "GBP",
        "lei" | "leu" => "MDL",
        "usd million" | "million usd" | "000 usd" | "usd 000" | "kusd" | "musd" => "USD",
        other => return nearest_currency(other),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_currency_is_one_of_the_standard_and_a_slip_leads_to_it() {
        assert!(CODES.windows(2).all(|pair| pair[0] < pair[1]));
        assert!(is_currency("USD") && is_currency("MDL") && !is_currency("UDS") && !is_currency("CFA"));
        assert_eq!(nearest_currency("UDS"), Some("USD"));
        assert_eq!(nearest_currency("CFA"), None);
        assert_eq!(nearest_currency("lei"), None);
        let meant = ["US$", "euros", "$", "dollars", "UDS"].map(currency_meant);
        assert_eq!(meant, [Some("USD"), Some("EUR"), None, None, Some("USD")]);
    }
}
