package dev.mitra.reseller.conversation;

import dev.mitra.kernel.EmailAddress;

/// Another unit of the vendor that staff may consult (R12.2).
public record Unit(String name, EmailAddress mailbox) {

    /// `licensing|licensing@vendor.example`
    ///
    /// @throws IllegalArgumentException when it is something else
    public static Unit read(String setting) {
        var parts = setting.strip().split("\\|", -1);
        if (parts.length != 2 || parts[0].isBlank()) {
            throw new IllegalArgumentException("a unit is written name|mailbox");
        }
        var mailbox = EmailAddress.parse(parts[1])
                .orElseThrow(() -> new IllegalArgumentException("the unit's mailbox is no e-mail address"));
        return new Unit(parts[0].strip(), mailbox);
    }
}
