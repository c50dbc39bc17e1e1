package dev.mitra.account.session;

import dev.mitra.account.password.PasswordMark;
import dev.mitra.kernel.AccountId;

/// What somebody has shown first.
///
/// @param method `pwd` or `fed`
/// @param password that the account had then
public record FirstFactor(AccountId account, String method, PasswordMark password) {}
