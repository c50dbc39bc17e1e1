package dev.mitra.license.transfer.http;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/// @param organisationId the one that is no more
/// @param intoOrganisationId whose its licences are from now on
/// @param reason kept with the merge and in the audit trail
public record MergeRequest(
        @NotNull UUID organisationId,
        @NotNull UUID intoOrganisationId,
        @NotBlank @Size(max = 500) String reason) {}
