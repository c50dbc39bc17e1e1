package dev.mitra.billing.bank;

import java.util.List;

/// What became of reading a bank file.
public sealed interface BankFile {

    record Read(List<BankStatement> statements) implements BankFile {
        public Read {
            statements = List.copyOf(statements);
        }
    }

    /// Nothing of a refused file is used.
    ///
    /// @param where in words: line, statement or entry
    record Refused(BankFileFault fault, String where) implements BankFile {}
}
