package dev.mitra.account.session;

import dev.mitra.account.password.PasswordHash;
import dev.mitra.account.person.Account;

/// Who may log in, and by which password.
public record Credentials(Account.Active account, PasswordHash password) {}
