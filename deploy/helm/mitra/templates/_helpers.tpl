{{/* The values of one service over those of all. Takes (dict "root" $ "name" "order"). */}}
{{- define "mitra.service" -}}
{{- mustMergeOverwrite (deepCopy .root.Values.defaults) (deepCopy (index .root.Values.services .name)) | toYaml -}}
{{- end -}}

{{- define "mitra.labels" -}}
app.kubernetes.io/name: {{ .name }}-service
app.kubernetes.io/instance: {{ .root.Release.Name }}
app.kubernetes.io/part-of: mitra
app.kubernetes.io/version: {{ .root.Values.image.tag | quote }}
app.kubernetes.io/managed-by: {{ .root.Release.Service }}
{{- end -}}

{{- define "mitra.selector" -}}
app.kubernetes.io/name: {{ .name }}-service
app.kubernetes.io/instance: {{ .root.Release.Name }}
{{- end -}}

{{- define "mitra.image" -}}
{{- $digest := (index .root.Values.services .name).digest | default "" -}}
{{- .root.Values.image.repository }}/{{ .name }}-service{{ if $digest }}@{{ $digest }}{{ else }}:{{ .root.Values.image.tag }}{{ end }}
{{- end -}}

{{/* What a pod of the service may do: nothing but run. */}}
{{- define "mitra.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: {type: RuntimeDefault}
{{- end -}}

{{- define "mitra.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: {drop: [ALL]}
{{- end -}}

{{/* The database's address is the same for the job that migrates and for the service; who they are is not. */}}
{{- define "mitra.databaseUrl" -}}
jdbc:postgresql://{{ .root.Values.postgres.host }}:{{ .root.Values.postgres.port }}/mitra_{{ .name }}?sslmode={{ .root.Values.postgres.sslmode }}{{ if .root.Values.postgres.caSecret }}&sslrootcert=/etc/mitra/postgres/ca.crt{{ end }}
{{- end -}}

{{- define "mitra.volumes" -}}
- name: tmp
  emptyDir: {sizeLimit: 256Mi}
{{- if .Values.postgres.caSecret }}
- name: postgres-ca
  secret: {secretName: {{ .Values.postgres.caSecret }}, items: [{key: ca.crt, path: ca.crt}]}
{{- end }}
{{- if .Values.kafka.caSecret }}
- name: kafka-ca
  secret: {secretName: {{ .Values.kafka.caSecret }}, items: [{key: ca.crt, path: ca.crt}]}
{{- end }}
{{- end -}}

{{- define "mitra.mounts" -}}
- {name: tmp, mountPath: /tmp}
{{- if .Values.postgres.caSecret }}
- {name: postgres-ca, mountPath: /etc/mitra/postgres, readOnly: true}
{{- end }}
{{- if .Values.kafka.caSecret }}
- {name: kafka-ca, mountPath: /etc/mitra/kafka, readOnly: true}
{{- end }}
{{- end -}}
