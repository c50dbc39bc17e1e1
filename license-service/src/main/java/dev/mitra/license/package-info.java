/// license-service: licence files for the end customers of released orders, and the keys that sign them.
///
/// Owns licences, temporary licences, transfers, download links, signing keys and the status list. Answers
/// `/v1/licenses`, `/v1/license-archives`, `/v1/license-exports`, `/v1/license-validations`,
/// `/v1/license-leak-reports`, `/v1/license-transfers`, `/v1/organisation-merges`, `/v1/downloads`,
/// `/v1/temporary-licenses`, `/v1/eulas`, `/v1/status-list`, `/v1/signing-keys`, `/v1/license-roots` and
/// `/.well-known/jwks.json`. Publishes LicenseIssued, LicenseReplaced, LicenseDelivered, LicenseRevoked,
/// LicenseIssueFailed and TemporaryLicenseIssued. Reads the money-free life of orders (mitra.order) and whose
/// account a licence belongs to and who is to be forgotten (mitra.account). Knows no price and shows no account to a
/// reseller.
@NullMarked
package dev.mitra.license;

import org.jspecify.annotations.NullMarked;
