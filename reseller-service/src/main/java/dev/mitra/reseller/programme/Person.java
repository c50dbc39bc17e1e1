package dev.mitra.reseller.programme;

import dev.mitra.kernel.AccountId;
import dev.mitra.kernel.EmailAddress;

/// The person who acts for an applicant or reseller.
///
/// @param email the account's verified mailbox
/// @param language of the mails to this person
public record Person(AccountId account, EmailAddress email, Language language) {}
