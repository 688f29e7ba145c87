-- sqlite

insert into "owners" ("owner", "created_at")
  values (?, ?)
  on conflict ("owner") do nothing;

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "changes" ("owner", "id", "action", "label", "at", "import_id", "undoes", "entries")
  values (?, ?, ?, ?, ?, ?, ?, ?);

select "people".*
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

update "people"
  set "id" = ?, "name" = ?, "headline" = ?, "company" = ?, "position" = ?, "email" = ?, "url" = ?, "phone" = ?, "notes" = ?, "profile" = ?, "connected_on" = ?, "import_id" = ?, "created_at" = ?, "updated_at" = ?, "search" = ?, "change_id" = ?
  where ("id" = ?) and "people"."owner" = ?;

select "entries"
  from "changes"
  where ("id" = ?) and "changes"."owner" = ?;

select "changes"."id", "changes"."action", "changes"."label", "changes"."at", "changes"."import_id", "changes"."undoes", (select max("later"."id") as "id"
  from "changes" as "later"
  where ("later"."undoes" = "changes"."id" and not exists (select "again"."id"
  from "changes" as "again"
  where ("again"."undoes" = "later"."id") and "again"."owner" = ?)) and "later"."owner" = ?) as "undone_by"
  from "changes"
  where "changes"."owner" = ?
  order by "changes"."at" desc, "changes"."id" desc
  limit ?;

select "changes"."id", "changes"."action", "changes"."label", "changes"."at", "changes"."import_id", "changes"."undoes", (select max("later"."id") as "id"
  from "changes" as "later"
  where ("later"."undoes" = "changes"."id" and not exists (select "again"."id"
  from "changes" as "again"
  where ("again"."undoes" = "later"."id") and "again"."owner" = ?)) and "later"."owner" = ?) as "undone_by"
  from "changes"
  where ("changes"."id" = ?) and "changes"."owner" = ?;

select "owner"
  from "attendees"
  where ("person_id" = ?) and "attendees"."owner" = ?
  limit ?;

select "owner"
  from "debrief_people"
  where ("person_id" = ?) and "debrief_people"."owner" = ?
  limit ?;

select "owner"
  from "contacts"
  where ("person_id" = ?) and "contacts"."owner" = ?
  limit ?;

select "owner"
  from "interpretations"
  where ("person_id" = ?) and "interpretations"."owner" = ?
  limit ?;

select "owner"
  from "facts"
  where ("subject" = ?) and "facts"."owner" = ?
  limit ?;

select "owner"
  from "separations"
  where ("one_id" = ?) and "separations"."owner" = ?
  limit ?;

select "owner"
  from "separations"
  where ("other_id" = ?) and "separations"."owner" = ?
  limit ?;

select "owner"
  from "briefs"
  where ("person_id" = ?) and "briefs"."owner" = ?
  limit ?;

select "owner"
  from "messages"
  where ("person_id" = ?) and "messages"."owner" = ?
  limit ?;

select "owner"
  from "clippings"
  where ("person_id" = ?) and "clippings"."owner" = ?
  limit ?;

select "owner"
  from "videos"
  where ("person_id" = ?) and "videos"."owner" = ?
  limit ?;

select "owner"
  from "ties"
  where ("person_id" = ?) and "ties"."owner" = ?
  limit ?;

select "owner"
  from "need_helpers"
  where ("person_id" = ?) and "need_helpers"."owner" = ?
  limit ?;

select "owner"
  from "hinted_roles"
  where ("person_id" = ?) and "hinted_roles"."owner" = ?
  limit ?;

select "owner"
  from "referrals"
  where ("person_id" = ?) and "referrals"."owner" = ?
  limit ?;

select "owner"
  from "referrals"
  where ("to_person_id" = ?) and "referrals"."owner" = ?
  limit ?;

select "owner"
  from "taps"
  where ("person_id" = ?) and "taps"."owner" = ?
  limit ?;

select "owner"
  from "event_people"
  where ("person_id" = ?) and "event_people"."owner" = ?
  limit ?;

select "owner"
  from "feedback"
  where ("person_id" = ?) and "feedback"."owner" = ?
  limit ?;

delete
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "attendees" ("owner", "interview_id", "place_in_list", "person_id", "with", "decides", "proposed", "starts_at", "minutes")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

select "interviews".*
  from "interviews"
  where ("id" = ?) and "interviews"."owner" = ?;

select *
  from "attendees"
  where ("interview_id" in (?)) and "attendees"."owner" = ?
  order by "interview_id", "place_in_list";

delete
  from "attendees"
  where ("interview_id" = ?) and "attendees"."owner" = ?;

update "interviews"
  set "id" = ?, "opportunity_id" = ?, "round" = ?, "starts_at" = ?, "zone" = ?, "scheduled_minutes" = ?, "place" = ?, "notes" = ?, "title" = ?, "status" = ?, "uid" = ?, "sequence" = ?, "recalled" = ?, "import_id" = ?, "created_at" = ?, "updated_at" = ?, "change_id" = ?
  where ("id" = ?) and "interviews"."owner" = ?;

select "owner"
  from "debriefs"
  where ("interview_id" = ?) and "debriefs"."owner" = ?
  limit ?;

select "owner"
  from "briefs"
  where ("interview_id" = ?) and "briefs"."owner" = ?
  limit ?;

select "owner"
  from "messages"
  where ("interview_id" = ?) and "messages"."owner" = ?
  limit ?;

select "owner"
  from "videos"
  where ("interview_id" = ?) and "videos"."owner" = ?
  limit ?;

select "owner"
  from "hinted_roles"
  where ("interview_id" = ?) and "hinted_roles"."owner" = ?
  limit ?;

select "owner"
  from "kits"
  where ("interview_id" = ?) and "kits"."owner" = ?
  limit ?;

select "owner"
  from "feedback"
  where ("interview_id" = ?) and "feedback"."owner" = ?
  limit ?;

delete
  from "interviews"
  where ("id" = ?) and "interviews"."owner" = ?;

select "opportunities".*
  from "opportunities"
  where ("id" = ?) and "opportunities"."owner" = ?;

select "owner"
  from "interviews"
  where ("opportunity_id" = ?) and "interviews"."owner" = ?
  limit ?;

select "owner"
  from "stage_steps"
  where ("opportunity_id" = ?) and "stage_steps"."owner" = ?
  limit ?;

select "owner"
  from "contacts"
  where ("opportunity_id" = ?) and "contacts"."owner" = ?
  limit ?;

select "owner"
  from "briefs"
  where ("opportunity_id" = ?) and "briefs"."owner" = ?
  limit ?;

select "owner"
  from "messages"
  where ("opportunity_id" = ?) and "messages"."owner" = ?
  limit ?;

select "owner"
  from "clippings"
  where ("opportunity_id" = ?) and "clippings"."owner" = ?
  limit ?;

select "owner"
  from "videos"
  where ("opportunity_id" = ?) and "videos"."owner" = ?
  limit ?;

select "owner"
  from "hinted_roles"
  where ("opportunity_id" = ?) and "hinted_roles"."owner" = ?
  limit ?;

select "owner"
  from "referrals"
  where ("opportunity_id" = ?) and "referrals"."owner" = ?
  limit ?;

select "owner"
  from "feedback"
  where ("opportunity_id" = ?) and "feedback"."owner" = ?
  limit ?;

delete
  from "opportunities"
  where ("id" = ?) and "opportunities"."owner" = ?;

insert into "imports" ("owner", "id", "file", "kind", "added", "changed", "same", "skipped", "status", "hash", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "changes"."id", "changes"."action", "changes"."label", "changes"."at", "changes"."import_id", "changes"."undoes", (select max("later"."id") as "id"
  from "changes" as "later"
  where ("later"."undoes" = "changes"."id" and not exists (select "again"."id"
  from "changes" as "again"
  where ("again"."undoes" = "later"."id") and "again"."owner" = ?)) and "later"."owner" = ?) as "undone_by"
  from "changes"
  where ("changes"."import_id" = ? and "changes"."undoes" is null) and "changes"."owner" = ?
  order by "changes"."at" desc, "changes"."id" desc
  limit ?;

select "imports".*
  from "imports"
  where ("id" = ?) and "imports"."owner" = ?;

update "imports"
  set "id" = ?, "file" = ?, "kind" = ?, "added" = ?, "changed" = ?, "same" = ?, "skipped" = ?, "status" = ?, "hash" = ?, "at" = ?, "change_id" = ?
  where ("id" = ?) and "imports"."owner" = ?;

select "people".*
  from "people"
  where ("import_id" = ?) and "people"."owner" = ?;

select "people"."id" as "id"
  from "people"
  where ("people"."change_id" = ? and "people"."import_id" = ? and "people"."id" not in (select "person_id"
  from "attendees"
  where ("person_id" is not null) and "attendees"."owner" = ?) and "people"."id" not in (select "person_id"
  from "debrief_people"
  where ("person_id" is not null) and "debrief_people"."owner" = ?) and "people"."id" not in (select "person_id"
  from "contacts"
  where ("person_id" is not null) and "contacts"."owner" = ?) and "people"."id" not in (select "person_id"
  from "interpretations"
  where ("person_id" is not null) and "interpretations"."owner" = ?) and "people"."id" not in (select "subject"
  from "facts"
  where ("subject" is not null) and "facts"."owner" = ?) and "people"."id" not in (select "one_id"
  from "separations"
  where ("one_id" is not null) and "separations"."owner" = ?) and "people"."id" not in (select "other_id"
  from "separations"
  where ("other_id" is not null) and "separations"."owner" = ?) and "people"."id" not in (select "person_id"
  from "briefs"
  where ("person_id" is not null) and "briefs"."owner" = ?) and "people"."id" not in (select "person_id"
  from "messages"
  where ("person_id" is not null) and "messages"."owner" = ?) and "people"."id" not in (select "person_id"
  from "clippings"
  where ("person_id" is not null) and "clippings"."owner" = ?) and "people"."id" not in (select "person_id"
  from "videos"
  where ("person_id" is not null) and "videos"."owner" = ?) and "people"."id" not in (select "person_id"
  from "ties"
  where ("person_id" is not null) and "ties"."owner" = ?) and "people"."id" not in (select "person_id"
  from "need_helpers"
  where ("person_id" is not null) and "need_helpers"."owner" = ?) and "people"."id" not in (select "person_id"
  from "hinted_roles"
  where ("person_id" is not null) and "hinted_roles"."owner" = ?) and "people"."id" not in (select "person_id"
  from "referrals"
  where ("person_id" is not null) and "referrals"."owner" = ?) and "people"."id" not in (select "to_person_id"
  from "referrals"
  where ("to_person_id" is not null) and "referrals"."owner" = ?) and "people"."id" not in (select "person_id"
  from "taps"
  where ("person_id" is not null) and "taps"."owner" = ?) and "people"."id" not in (select "person_id"
  from "event_people"
  where ("person_id" is not null) and "event_people"."owner" = ?) and "people"."id" not in (select "person_id"
  from "feedback"
  where ("person_id" is not null) and "feedback"."owner" = ?)) and "people"."owner" = ?;

delete
  from "people"
  where ("id" in (?, ?)) and "people"."owner" = ?;

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

-- postgres

insert into "owners" ("owner", "created_at")
  values ($1, $2)
  on conflict ("owner") do nothing;

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

insert into "changes" ("owner", "id", "action", "label", "at", "import_id", "undoes", "entries")
  values ($1, $2, $3, $4, $5, $6, $7, $8);

select "people".*
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

update "people"
  set "id" = $1, "name" = $2, "headline" = $3, "company" = $4, "position" = $5, "email" = $6, "url" = $7, "phone" = $8, "notes" = $9, "profile" = $10, "connected_on" = $11, "import_id" = $12, "created_at" = $13, "updated_at" = $14, "search" = $15, "change_id" = $16
  where ("id" = $17) and "people"."owner" = $18;

select "entries"
  from "changes"
  where ("id" = $1) and "changes"."owner" = $2;

select "changes"."id", "changes"."action", "changes"."label", "changes"."at", "changes"."import_id", "changes"."undoes", (select max("later"."id") as "id"
  from "changes" as "later"
  where ("later"."undoes" = "changes"."id" and not exists (select "again"."id"
  from "changes" as "again"
  where ("again"."undoes" = "later"."id") and "again"."owner" = $1)) and "later"."owner" = $2) as "undone_by"
  from "changes"
  where "changes"."owner" = $3
  order by "changes"."at" desc, "changes"."id" desc
  limit $4;

select "changes"."id", "changes"."action", "changes"."label", "changes"."at", "changes"."import_id", "changes"."undoes", (select max("later"."id") as "id"
  from "changes" as "later"
  where ("later"."undoes" = "changes"."id" and not exists (select "again"."id"
  from "changes" as "again"
  where ("again"."undoes" = "later"."id") and "again"."owner" = $1)) and "later"."owner" = $2) as "undone_by"
  from "changes"
  where ("changes"."id" = $3) and "changes"."owner" = $4;

select "owner"
  from "attendees"
  where ("person_id" = $1) and "attendees"."owner" = $2
  limit $3;

select "owner"
  from "debrief_people"
  where ("person_id" = $1) and "debrief_people"."owner" = $2
  limit $3;

select "owner"
  from "contacts"
  where ("person_id" = $1) and "contacts"."owner" = $2
  limit $3;

select "owner"
  from "interpretations"
  where ("person_id" = $1) and "interpretations"."owner" = $2
  limit $3;

select "owner"
  from "facts"
  where ("subject" = $1) and "facts"."owner" = $2
  limit $3;

select "owner"
  from "separations"
  where ("one_id" = $1) and "separations"."owner" = $2
  limit $3;

select "owner"
  from "separations"
  where ("other_id" = $1) and "separations"."owner" = $2
  limit $3;

select "owner"
  from "briefs"
  where ("person_id" = $1) and "briefs"."owner" = $2
  limit $3;

select "owner"
  from "messages"
  where ("person_id" = $1) and "messages"."owner" = $2
  limit $3;

select "owner"
  from "clippings"
  where ("person_id" = $1) and "clippings"."owner" = $2
  limit $3;

select "owner"
  from "videos"
  where ("person_id" = $1) and "videos"."owner" = $2
  limit $3;

select "owner"
  from "ties"
  where ("person_id" = $1) and "ties"."owner" = $2
  limit $3;

select "owner"
  from "need_helpers"
  where ("person_id" = $1) and "need_helpers"."owner" = $2
  limit $3;

select "owner"
  from "hinted_roles"
  where ("person_id" = $1) and "hinted_roles"."owner" = $2
  limit $3;

select "owner"
  from "referrals"
  where ("person_id" = $1) and "referrals"."owner" = $2
  limit $3;

select "owner"
  from "referrals"
  where ("to_person_id" = $1) and "referrals"."owner" = $2
  limit $3;

select "owner"
  from "taps"
  where ("person_id" = $1) and "taps"."owner" = $2
  limit $3;

select "owner"
  from "event_people"
  where ("person_id" = $1) and "event_people"."owner" = $2
  limit $3;

select "owner"
  from "feedback"
  where ("person_id" = $1) and "feedback"."owner" = $2
  limit $3;

delete
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

insert into "attendees" ("owner", "interview_id", "place_in_list", "person_id", "with", "decides", "proposed", "starts_at", "minutes")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

select "interviews".*
  from "interviews"
  where ("id" = $1) and "interviews"."owner" = $2;

select *
  from "attendees"
  where ("interview_id" in ($1)) and "attendees"."owner" = $2
  order by "interview_id", "place_in_list";

delete
  from "attendees"
  where ("interview_id" = $1) and "attendees"."owner" = $2;

update "interviews"
  set "id" = $1, "opportunity_id" = $2, "round" = $3, "starts_at" = $4, "zone" = $5, "scheduled_minutes" = $6, "place" = $7, "notes" = $8, "title" = $9, "status" = $10, "uid" = $11, "sequence" = $12, "recalled" = $13, "import_id" = $14, "created_at" = $15, "updated_at" = $16, "change_id" = $17
  where ("id" = $18) and "interviews"."owner" = $19;

select "owner"
  from "debriefs"
  where ("interview_id" = $1) and "debriefs"."owner" = $2
  limit $3;

select "owner"
  from "briefs"
  where ("interview_id" = $1) and "briefs"."owner" = $2
  limit $3;

select "owner"
  from "messages"
  where ("interview_id" = $1) and "messages"."owner" = $2
  limit $3;

select "owner"
  from "videos"
  where ("interview_id" = $1) and "videos"."owner" = $2
  limit $3;

select "owner"
  from "hinted_roles"
  where ("interview_id" = $1) and "hinted_roles"."owner" = $2
  limit $3;

select "owner"
  from "kits"
  where ("interview_id" = $1) and "kits"."owner" = $2
  limit $3;

select "owner"
  from "feedback"
  where ("interview_id" = $1) and "feedback"."owner" = $2
  limit $3;

delete
  from "interviews"
  where ("id" = $1) and "interviews"."owner" = $2;

select "opportunities".*
  from "opportunities"
  where ("id" = $1) and "opportunities"."owner" = $2;

select "owner"
  from "interviews"
  where ("opportunity_id" = $1) and "interviews"."owner" = $2
  limit $3;

select "owner"
  from "stage_steps"
  where ("opportunity_id" = $1) and "stage_steps"."owner" = $2
  limit $3;

select "owner"
  from "contacts"
  where ("opportunity_id" = $1) and "contacts"."owner" = $2
  limit $3;

select "owner"
  from "briefs"
  where ("opportunity_id" = $1) and "briefs"."owner" = $2
  limit $3;

select "owner"
  from "messages"
  where ("opportunity_id" = $1) and "messages"."owner" = $2
  limit $3;

select "owner"
  from "clippings"
  where ("opportunity_id" = $1) and "clippings"."owner" = $2
  limit $3;

select "owner"
  from "videos"
  where ("opportunity_id" = $1) and "videos"."owner" = $2
  limit $3;

select "owner"
  from "hinted_roles"
  where ("opportunity_id" = $1) and "hinted_roles"."owner" = $2
  limit $3;

select "owner"
  from "referrals"
  where ("opportunity_id" = $1) and "referrals"."owner" = $2
  limit $3;

select "owner"
  from "feedback"
  where ("opportunity_id" = $1) and "feedback"."owner" = $2
  limit $3;

delete
  from "opportunities"
  where ("id" = $1) and "opportunities"."owner" = $2;

insert into "imports" ("owner", "id", "file", "kind", "added", "changed", "same", "skipped", "status", "hash", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12);

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id") select $1 as "owner", "incoming"."id" as "id", "incoming"."name" as "name", "incoming"."headline" as "headline", "incoming"."company" as "company", "incoming"."position" as "position", "incoming"."email" as "email", "incoming"."url" as "url", "incoming"."phone" as "phone", "incoming"."notes" as "notes", cast("incoming"."profile" as json) as "profile", "incoming"."connected_on" as "connected_on", "incoming"."import_id" as "import_id", "incoming"."created_at" as "created_at", "incoming"."updated_at" as "updated_at", "incoming"."search" as "search", "incoming"."change_id" as "change_id"
  from json_to_recordset($2) as incoming("id" text, "name" text, "headline" text, "company" text, "position" text, "email" text, "url" text, "phone" text, "notes" text, "profile" text, "connected_on" text, "import_id" text, "created_at" text, "updated_at" text, "search" text, "change_id" text);

select "changes"."id", "changes"."action", "changes"."label", "changes"."at", "changes"."import_id", "changes"."undoes", (select max("later"."id") as "id"
  from "changes" as "later"
  where ("later"."undoes" = "changes"."id" and not exists (select "again"."id"
  from "changes" as "again"
  where ("again"."undoes" = "later"."id") and "again"."owner" = $1)) and "later"."owner" = $2) as "undone_by"
  from "changes"
  where ("changes"."import_id" = $3 and "changes"."undoes" is null) and "changes"."owner" = $4
  order by "changes"."at" desc, "changes"."id" desc
  limit $5;

select "imports".*
  from "imports"
  where ("id" = $1) and "imports"."owner" = $2;

update "imports"
  set "id" = $1, "file" = $2, "kind" = $3, "added" = $4, "changed" = $5, "same" = $6, "skipped" = $7, "status" = $8, "hash" = $9, "at" = $10, "change_id" = $11
  where ("id" = $12) and "imports"."owner" = $13;

select "people".*
  from "people"
  where ("import_id" = $1) and "people"."owner" = $2;

select "people"."id" as "id"
  from "people"
  where ("people"."change_id" = $1 and "people"."import_id" = $2 and "people"."id" not in (select "person_id"
  from "attendees"
  where ("person_id" is not null) and "attendees"."owner" = $3) and "people"."id" not in (select "person_id"
  from "debrief_people"
  where ("person_id" is not null) and "debrief_people"."owner" = $4) and "people"."id" not in (select "person_id"
  from "contacts"
  where ("person_id" is not null) and "contacts"."owner" = $5) and "people"."id" not in (select "person_id"
  from "interpretations"
  where ("person_id" is not null) and "interpretations"."owner" = $6) and "people"."id" not in (select "subject"
  from "facts"
  where ("subject" is not null) and "facts"."owner" = $7) and "people"."id" not in (select "one_id"
  from "separations"
  where ("one_id" is not null) and "separations"."owner" = $8) and "people"."id" not in (select "other_id"
  from "separations"
  where ("other_id" is not null) and "separations"."owner" = $9) and "people"."id" not in (select "person_id"
  from "briefs"
  where ("person_id" is not null) and "briefs"."owner" = $10) and "people"."id" not in (select "person_id"
  from "messages"
  where ("person_id" is not null) and "messages"."owner" = $11) and "people"."id" not in (select "person_id"
  from "clippings"
  where ("person_id" is not null) and "clippings"."owner" = $12) and "people"."id" not in (select "person_id"
  from "videos"
  where ("person_id" is not null) and "videos"."owner" = $13) and "people"."id" not in (select "person_id"
  from "ties"
  where ("person_id" is not null) and "ties"."owner" = $14) and "people"."id" not in (select "person_id"
  from "need_helpers"
  where ("person_id" is not null) and "need_helpers"."owner" = $15) and "people"."id" not in (select "person_id"
  from "hinted_roles"
  where ("person_id" is not null) and "hinted_roles"."owner" = $16) and "people"."id" not in (select "person_id"
  from "referrals"
  where ("person_id" is not null) and "referrals"."owner" = $17) and "people"."id" not in (select "to_person_id"
  from "referrals"
  where ("to_person_id" is not null) and "referrals"."owner" = $18) and "people"."id" not in (select "person_id"
  from "taps"
  where ("person_id" is not null) and "taps"."owner" = $19) and "people"."id" not in (select "person_id"
  from "event_people"
  where ("person_id" is not null) and "event_people"."owner" = $20) and "people"."id" not in (select "person_id"
  from "feedback"
  where ("person_id" is not null) and "feedback"."owner" = $21)) and "people"."owner" = $22;

delete
  from "people"
  where ("id" in ($1, $2)) and "people"."owner" = $3;
