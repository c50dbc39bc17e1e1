package dev.mitra.account;

import dev.mitra.account.person.Account;
import java.util.List;

/// What one feature keeps about a person. An application-scoped bean: every feature that keeps any has one, so that
/// nothing is forgotten when the person asks for it, or asks for its end.
public interface PersonalData {

    /// Its name in the export: `organisations`.
    String name();

    /// All of it that is the person's own, without secrets, as JSON will show it.
    List<?> export(Account account);

    /// Deletes it, or takes the person out of it where something else needs the rest. Called in the transaction of the
    /// erasure. Ids stay.
    void erase(Account.Active account);
}
