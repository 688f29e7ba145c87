-- sqlite

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "people".*
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

select "people"."id", "people"."name", "people"."connected_on"
  from "people"
  where ("id" in (?, ?)) and "people"."owner" = ?;

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "people"."id"
  from "people"
  where ("people"."search" >= ? and "people"."search" < ?) and "people"."owner" = ?
  order by "people"."search", "people"."id"
  limit ? offset ?;

with "found" as materialized (select "people"."id", "people"."search"
  from "people"
  where (instr("people"."search", ?) > 0) and "people"."owner" = ?) select "found"."id", (select count(*) as "all"
  from "found") as "total"
  from "found"
  order by case when instr("found"."search", ?) = 1 then 0 when instr("found"."search", ?) = 1 or instr("found"."search", ?) > 0 then 1 else 2 end, "found"."search", "found"."id"
  limit ? offset ?;

select "id", "name", "headline", "company", "position", "connected_on"
  from "people"
  where ("id" in (?, ?, ?)) and "people"."owner" = ?;

select "id", "name", "headline", "company", "position", "connected_on"
  from "people"
  where ("id" in (?)) and "people"."owner" = ?;

select count(*) as "total"
  from "people"
  where (instr("people"."search", ?) > 0) and "people"."owner" = ?;

with "found" as materialized (select "people"."id", "people"."search"
  from "people"
  where ((instr("people"."search", ?) > 0 and instr("people"."search", ?) > 0)) and "people"."owner" = ?) select "found"."id", (select count(*) as "all"
  from "found") as "total"
  from "found"
  order by case when instr("found"."search", ?) = 1 then 0 when instr("found"."search", ?) = 1 or instr("found"."search", ?) > 0 then 1 else 2 end, "found"."search", "found"."id"
  limit ? offset ?;

select "id", "name", "headline", "company", "position", "connected_on"
  from "people"
  where ("id" in (?, ?)) and "people"."owner" = ?;

with "found" as materialized (select "people"."id", "people"."search"
  from "people"
  where ((instr("people"."search", ?) > 0 and instr("people"."search", ?) > 0 and instr("people"."search", ?) > 0)) and "people"."owner" = ?) select "found"."id", (select count(*) as "all"
  from "found") as "total"
  from "found"
  order by case when instr("found"."search", ?) = 1 then 0 when instr("found"."search", ?) = 1 or instr("found"."search", ?) > 0 then 1 else 2 end, "found"."search", "found"."id"
  limit ? offset ?;

with "found" as materialized (select "people"."id", "people"."search"
  from "people"
  where ((instr("people"."search", ?) > 0 and instr("people"."search", ?) > 0 and instr("people"."search", ?) > 0 and instr("people"."search", ?) > 0)) and "people"."owner" = ?) select "found"."id", (select count(*) as "all"
  from "found") as "total"
  from "found"
  order by case when instr("found"."search", ?) = 1 then 0 when instr("found"."search", ?) = 1 or instr("found"."search", ?) > 0 then 1 else 2 end, "found"."search", "found"."id"
  limit ? offset ?;

select "name"
  from "people"
  where ((instr("people"."search", ?) > 0 or instr("people"."search", ?) > 0 or instr("people"."search", ?) > 0 or instr("people"."search", ?) > 0 or instr("people"."search", ?) > 0)) and "people"."owner" = ?;

with "found" as materialized (select "people"."id", "people"."search"
  from "people"
  where (1 = 1) and "people"."owner" = ?) select "found"."id", (select count(*) as "all"
  from "found") as "total"
  from "found"
  order by case when instr("found"."search", ?) = 1 then 0 when instr("found"."search", ?) = 1 or instr("found"."search", ?) > 0 then 1 else 2 end, "found"."search", "found"."id"
  limit ? offset ?;

select "id", "name", "headline", "company", "position", "connected_on"
  from "people"
  where ("id" in (?, ?, ?, ?, ?, ?, ?)) and "people"."owner" = ?;

select count(*) as "count"
  from "people"
  where "people"."owner" = ?;

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "people".*
  from "people"
  where ("import_id" = ?) and "people"."owner" = ?
  order by "search", "id";

select "people".*
  from "people"
  where ("id" in (?, ?, ?)) and "people"."owner" = ?;

select "id", "name", "email", "url", "company", "position", "import_id"
  from "people"
  where "people"."owner" = ?;

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "attendees" ("owner", "interview_id", "place_in_list", "person_id", "with", "decides", "proposed", "starts_at", "minutes")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "contacts" ("owner", "id", "person_id", "opportunity_id", "direction", "type", "channel", "move", "move_id", "note", "format", "at", "import_id", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

update "people"
  set "id" = ?, "name" = ?, "headline" = ?, "company" = ?, "position" = ?, "email" = ?, "url" = ?, "phone" = ?, "notes" = ?, "profile" = ?, "connected_on" = ?, "import_id" = ?, "created_at" = ?, "updated_at" = ?, "search" = ?, "change_id" = ?
  where ("id" = ?) and "people"."owner" = ?;

select "interview_id" as "id"
  from "attendees"
  where ("person_id" = ?) and "attendees"."owner" = ?;

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

insert into "attendees" ("owner", "interview_id", "place_in_list", "person_id", "with", "decides", "proposed", "starts_at", "minutes")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?);

select "debrief_id" as "id"
  from "debrief_people"
  where ("person_id" = ?) and "debrief_people"."owner" = ?;

select "kit_id" as "id"
  from "taps"
  where ("person_id" = ?) and "taps"."owner" = ?;

select "interpretations".*
  from "interpretations"
  where ("person_id" = ?) and "interpretations"."owner" = ?;

select "briefs".*
  from "briefs"
  where ("person_id" = ?) and "briefs"."owner" = ?;

select "messages".*
  from "messages"
  where ("person_id" = ?) and "messages"."owner" = ?;

select "clippings".*
  from "clippings"
  where ("person_id" = ?) and "clippings"."owner" = ?;

select "feedback".*
  from "feedback"
  where ("person_id" = ?) and "feedback"."owner" = ?;

select "contacts".*
  from "contacts"
  where ("person_id" = ?) and "contacts"."owner" = ?;

select "contacts".*
  from "contacts"
  where ("id" = ?) and "contacts"."owner" = ?;

update "contacts"
  set "id" = ?, "person_id" = ?, "opportunity_id" = ?, "direction" = ?, "type" = ?, "channel" = ?, "move" = ?, "move_id" = ?, "note" = ?, "format" = ?, "at" = ?, "import_id" = ?, "change_id" = ?
  where ("id" = ?) and "contacts"."owner" = ?;

select "videos".*
  from "videos"
  where ("person_id" = ?) and "videos"."owner" = ?;

select "facts".*
  from "facts"
  where ("subject" = ?) and "facts"."owner" = ?;

select "ties".*
  from "ties"
  where ("person_id" = ?) and "ties"."owner" = ?;

select "need_helpers".*
  from "need_helpers"
  where ("person_id" = ?) and "need_helpers"."owner" = ?;

select "hinted_roles".*
  from "hinted_roles"
  where ("person_id" = ?) and "hinted_roles"."owner" = ?;

select "referrals".*
  from "referrals"
  where ("person_id" = ?) and "referrals"."owner" = ?;

select "referrals".*
  from "referrals"
  where ("to_person_id" = ?) and "referrals"."owner" = ?;

select "event_id" as "id"
  from "event_people"
  where ("person_id" = ?) and "event_people"."owner" = ?;

select "separations".*
  from "separations"
  where (("one_id" = ? or "other_id" = ?)) and "separations"."owner" = ?;

delete
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

select "contacts".*
  from "contacts"
  where ("person_id" = ?) and "contacts"."owner" = ?
  order by "at", "id";

insert into "facts" ("owner", "id", "subject", "field", "value", "source", "import_id", "said_on", "expires_on", "at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "separations".*
  from "separations"
  where ("pair" = ?) and "separations"."owner" = ?;

insert into "separations" ("owner", "pair", "one_id", "other_id", "at", "change_id")
  values (?, ?, ?, ?, ?, ?);

select "facts".*
  from "facts"
  where ("id" = ?) and "facts"."owner" = ?;

delete
  from "facts"
  where ("id" = ?) and "facts"."owner" = ?;

delete
  from "separations"
  where ("pair" = ?) and "separations"."owner" = ?;

select "facts".*
  from "facts"
  where ("subject" = ?) and "facts"."owner" = ?
  order by "at", "id";

select "separations".*
  from "separations"
  where "separations"."owner" = ?
  order by "pair";

-- postgres

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

select "people".*
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

select "people"."id", "people"."name", "people"."connected_on"
  from "people"
  where ("id" in ($1, $2)) and "people"."owner" = $3;

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id") select $1 as "owner", "incoming"."id" as "id", "incoming"."name" as "name", "incoming"."headline" as "headline", "incoming"."company" as "company", "incoming"."position" as "position", "incoming"."email" as "email", "incoming"."url" as "url", "incoming"."phone" as "phone", "incoming"."notes" as "notes", cast("incoming"."profile" as json) as "profile", "incoming"."connected_on" as "connected_on", "incoming"."import_id" as "import_id", "incoming"."created_at" as "created_at", "incoming"."updated_at" as "updated_at", "incoming"."search" as "search", "incoming"."change_id" as "change_id"
  from json_to_recordset($2) as incoming("id" text, "name" text, "headline" text, "company" text, "position" text, "email" text, "url" text, "phone" text, "notes" text, "profile" text, "connected_on" text, "import_id" text, "created_at" text, "updated_at" text, "search" text, "change_id" text);

select "people"."id"
  from "people"
  where ("people"."search" >= $1 and "people"."search" < $2) and "people"."owner" = $3
  order by "people"."search", "people"."id"
  limit $4 offset $5;

with "found" as materialized (select "people"."id", "people"."search"
  from "people"
  where ("people"."search" like $1) and "people"."owner" = $2) select "found"."id", (select count(*) as "all"
  from "found") as "total"
  from "found"
  order by case when strpos("found"."search", $3) = 1 then 0 when strpos("found"."search", $4) = 1 or strpos("found"."search", $5) > 0 then 1 else 2 end, "found"."search", "found"."id"
  limit $6 offset $7;

select "id", "name", "headline", "company", "position", "connected_on"
  from "people"
  where ("id" in ($1, $2, $3)) and "people"."owner" = $4;

select "id", "name", "headline", "company", "position", "connected_on"
  from "people"
  where ("id" in ($1)) and "people"."owner" = $2;

select count(*) as "total"
  from "people"
  where ("people"."search" like $1) and "people"."owner" = $2;

with "found" as materialized (select "people"."id", "people"."search"
  from "people"
  where (("people"."search" like $1 and "people"."search" like $2)) and "people"."owner" = $3) select "found"."id", (select count(*) as "all"
  from "found") as "total"
  from "found"
  order by case when strpos("found"."search", $4) = 1 then 0 when strpos("found"."search", $5) = 1 or strpos("found"."search", $6) > 0 then 1 else 2 end, "found"."search", "found"."id"
  limit $7 offset $8;

select "id", "name", "headline", "company", "position", "connected_on"
  from "people"
  where ("id" in ($1, $2)) and "people"."owner" = $3;

with "found" as materialized (select "people"."id", "people"."search"
  from "people"
  where (("people"."search" like $1 and "people"."search" like $2 and "people"."search" like $3)) and "people"."owner" = $4) select "found"."id", (select count(*) as "all"
  from "found") as "total"
  from "found"
  order by case when strpos("found"."search", $5) = 1 then 0 when strpos("found"."search", $6) = 1 or strpos("found"."search", $7) > 0 then 1 else 2 end, "found"."search", "found"."id"
  limit $8 offset $9;

with "found" as materialized (select "people"."id", "people"."search"
  from "people"
  where (("people"."search" like $1 and "people"."search" like $2 and "people"."search" like $3 and "people"."search" like $4)) and "people"."owner" = $5) select "found"."id", (select count(*) as "all"
  from "found") as "total"
  from "found"
  order by case when strpos("found"."search", $6) = 1 then 0 when strpos("found"."search", $7) = 1 or strpos("found"."search", $8) > 0 then 1 else 2 end, "found"."search", "found"."id"
  limit $9 offset $10;

select "name"
  from "people"
  where (("people"."search" like $1 or "people"."search" like $2 or "people"."search" like $3 or "people"."search" like $4 or "people"."search" like $5)) and "people"."owner" = $6;

with "found" as materialized (select "people"."id", "people"."search"
  from "people"
  where (1 = 1) and "people"."owner" = $1) select "found"."id", (select count(*) as "all"
  from "found") as "total"
  from "found"
  order by case when strpos("found"."search", $2) = 1 then 0 when strpos("found"."search", $3) = 1 or strpos("found"."search", $4) > 0 then 1 else 2 end, "found"."search", "found"."id"
  limit $5 offset $6;

select "id", "name", "headline", "company", "position", "connected_on"
  from "people"
  where ("id" in ($1, $2, $3, $4, $5, $6, $7)) and "people"."owner" = $8;

select count(*) as "count"
  from "people"
  where "people"."owner" = $1;

select "people".*
  from "people"
  where ("import_id" = $1) and "people"."owner" = $2
  order by "search", "id";

select "people".*
  from "people"
  where ("id" in ($1, $2, $3)) and "people"."owner" = $4;

select "id", "name", "email", "url", "company", "position", "import_id"
  from "people"
  where "people"."owner" = $1;

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

insert into "attendees" ("owner", "interview_id", "place_in_list", "person_id", "with", "decides", "proposed", "starts_at", "minutes")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9), ($10, $11, $12, $13, $14, $15, $16, $17, $18);

insert into "contacts" ("owner", "id", "person_id", "opportunity_id", "direction", "type", "channel", "move", "move_id", "note", "format", "at", "import_id", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14);

update "people"
  set "id" = $1, "name" = $2, "headline" = $3, "company" = $4, "position" = $5, "email" = $6, "url" = $7, "phone" = $8, "notes" = $9, "profile" = $10, "connected_on" = $11, "import_id" = $12, "created_at" = $13, "updated_at" = $14, "search" = $15, "change_id" = $16
  where ("id" = $17) and "people"."owner" = $18;

select "interview_id" as "id"
  from "attendees"
  where ("person_id" = $1) and "attendees"."owner" = $2;

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

insert into "attendees" ("owner", "interview_id", "place_in_list", "person_id", "with", "decides", "proposed", "starts_at", "minutes")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9);

select "debrief_id" as "id"
  from "debrief_people"
  where ("person_id" = $1) and "debrief_people"."owner" = $2;

select "kit_id" as "id"
  from "taps"
  where ("person_id" = $1) and "taps"."owner" = $2;

select "interpretations".*
  from "interpretations"
  where ("person_id" = $1) and "interpretations"."owner" = $2;

select "briefs".*
  from "briefs"
  where ("person_id" = $1) and "briefs"."owner" = $2;

select "messages".*
  from "messages"
  where ("person_id" = $1) and "messages"."owner" = $2;

select "clippings".*
  from "clippings"
  where ("person_id" = $1) and "clippings"."owner" = $2;

select "feedback".*
  from "feedback"
  where ("person_id" = $1) and "feedback"."owner" = $2;

select "contacts".*
  from "contacts"
  where ("person_id" = $1) and "contacts"."owner" = $2;

select "contacts".*
  from "contacts"
  where ("id" = $1) and "contacts"."owner" = $2;

update "contacts"
  set "id" = $1, "person_id" = $2, "opportunity_id" = $3, "direction" = $4, "type" = $5, "channel" = $6, "move" = $7, "move_id" = $8, "note" = $9, "format" = $10, "at" = $11, "import_id" = $12, "change_id" = $13
  where ("id" = $14) and "contacts"."owner" = $15;

select "videos".*
  from "videos"
  where ("person_id" = $1) and "videos"."owner" = $2;

select "facts".*
  from "facts"
  where ("subject" = $1) and "facts"."owner" = $2;

select "ties".*
  from "ties"
  where ("person_id" = $1) and "ties"."owner" = $2;

select "need_helpers".*
  from "need_helpers"
  where ("person_id" = $1) and "need_helpers"."owner" = $2;

select "hinted_roles".*
  from "hinted_roles"
  where ("person_id" = $1) and "hinted_roles"."owner" = $2;

select "referrals".*
  from "referrals"
  where ("person_id" = $1) and "referrals"."owner" = $2;

select "referrals".*
  from "referrals"
  where ("to_person_id" = $1) and "referrals"."owner" = $2;

select "event_id" as "id"
  from "event_people"
  where ("person_id" = $1) and "event_people"."owner" = $2;

select "separations".*
  from "separations"
  where (("one_id" = $1 or "other_id" = $2)) and "separations"."owner" = $3;

delete
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

select "contacts".*
  from "contacts"
  where ("person_id" = $1) and "contacts"."owner" = $2
  order by "at", "id";

insert into "facts" ("owner", "id", "subject", "field", "value", "source", "import_id", "said_on", "expires_on", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11);

select "separations".*
  from "separations"
  where ("pair" = $1) and "separations"."owner" = $2;

insert into "separations" ("owner", "pair", "one_id", "other_id", "at", "change_id")
  values ($1, $2, $3, $4, $5, $6);

select "facts".*
  from "facts"
  where ("id" = $1) and "facts"."owner" = $2;

delete
  from "facts"
  where ("id" = $1) and "facts"."owner" = $2;

delete
  from "separations"
  where ("pair" = $1) and "separations"."owner" = $2;

select "facts".*
  from "facts"
  where ("subject" = $1) and "facts"."owner" = $2
  order by "at", "id";

select "separations".*
  from "separations"
  where "separations"."owner" = $1
  order by "pair";
