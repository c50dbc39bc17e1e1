package dev.mitra.account.support.http;

import java.util.List;

/// R6.1: whether the reseller may ask in the customer's name: yes or no, and nothing of who said so or until when.
record SupportPermissionView(boolean allowed) {

    /// The groups by which the forum knows whom the reseller may ask for.
    record Groups(List<String> groups) {}
}
