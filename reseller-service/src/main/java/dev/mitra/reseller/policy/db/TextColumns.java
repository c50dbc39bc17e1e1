package dev.mitra.reseller.policy.db;

import dev.mitra.reseller.policy.PolicyText;
import dev.mitra.reseller.programme.Language;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/// A policy text as columns.
@Embeddable
record TextColumns(@Enumerated(EnumType.STRING) Language language, String markdown, String sha256) {

    static TextColumns of(PolicyText text) {
        return new TextColumns(text.language(), text.markdown(), text.sha256());
    }

    PolicyText toText() {
        return new PolicyText(language, markdown, sha256);
    }
}
