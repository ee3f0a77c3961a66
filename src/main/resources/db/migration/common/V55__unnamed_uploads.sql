-- Uploads that no revision of any ad names, and since when that is known; they go after a while.
create table unnamed_upload (
  media_key varchar(500) primary key,
  workspace_id uuid not null references workspace (id) on delete cascade,
  since timestamp with time zone not null
);

create index unnamed_upload_workspace on unnamed_upload (workspace_id);
