-- Why a generation failed, as a word that screens have a sentence for; failure holds what the sentence names. Failures from
-- before have the sentence itself, and no reason.
alter table generation add column failure_reason varchar(20);
