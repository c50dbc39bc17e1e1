package dev.mitra.billing.vendor;

import java.util.List;

/// The vendor.
///
/// @param name short, as customers know it
/// @param legalName the legal entity that invoices are issued by; numbers are gapless per legal entity
/// @param address lines, top to bottom
/// @param iban of the account that wires go to, without blanks
public record Vendor(String name, String legalName, List<String> address, String iban, String bic, String contact) {}
