package dev.mitra.account.membership.http;

import dev.mitra.account.organisation.Organisation.MemberRole;
import dev.mitra.kernel.EmailAddress;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Who is asked to join.
///
/// @param language of the mail
record InvitationBody(
        @NotNull @Schema(implementation = String.class, examples = "budi@contoh-nusantara.example")
        EmailAddress email,

        @NotNull MemberRole role,

        @NotNull @Pattern(regexp = "en|id") @Schema(examples = "id")
        String language) {}
