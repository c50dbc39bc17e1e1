/// license-service: licence files for the end customers of released orders, and the keys that sign them.
///
/// Owns licences, temporary licences, signing keys and the status list. Answers `/v1/licenses`,
/// `/v1/temporary-licenses`, `/v1/status-list`, `/v1/signing-keys`, `/v1/license-roots` and
/// `/.well-known/jwks.json`. Publishes LicenseIssued, LicenseDelivered, LicenseRevoked, LicenseIssueFailed and
/// TemporaryLicenseIssued. Reads the money-free life of orders (mitra.order) and whose account a licence
/// belongs to (mitra.account). Knows no price and shows no account to a reseller.
@NullMarked
package dev.mitra.license;

import org.jspecify.annotations.NullMarked;
