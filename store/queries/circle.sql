-- sqlite

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "ties".*
  from "ties"
  where ("person_id" = ?) and "ties"."owner" = ?;

insert into "ties" ("owner", "person_id", "rung", "rung_words", "rung_on", "circle_since", "i_can", "they_can", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

update "ties"
  set "person_id" = ?, "rung" = ?, "rung_words" = ?, "rung_on" = ?, "circle_since" = ?, "i_can" = ?, "they_can" = ?, "updated_at" = ?, "change_id" = ?
  where ("person_id" = ?) and "ties"."owner" = ?;

delete
  from "ties"
  where ("person_id" = ?) and "ties"."owner" = ?;

select "ties".*
  from "ties"
  where "ties"."owner" = ?
  order by "person_id";

insert into "needs" ("owner", "id", "words", "met_on", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?);

insert into "need_helpers" ("owner", "id", "need_id", "person_id", "asked_at", "change_id")
  values (?, ?, ?, ?, ?, ?);

select "need_helpers".*
  from "need_helpers"
  where ("id" = ?) and "need_helpers"."owner" = ?;

update "need_helpers"
  set "id" = ?, "need_id" = ?, "person_id" = ?, "asked_at" = ?, "change_id" = ?
  where ("id" = ?) and "need_helpers"."owner" = ?;

select "need_helpers".*
  from "need_helpers"
  where "need_helpers"."owner" = ?
  order by "id";

select "needs".*
  from "needs"
  where ("met_on" is null) and "needs"."owner" = ?
  order by "created_at", "id";

select "needs".*
  from "needs"
  where ("id" = ?) and "needs"."owner" = ?;

update "needs"
  set "id" = ?, "words" = ?, "met_on" = ?, "created_at" = ?, "updated_at" = ?, "change_id" = ?
  where ("id" = ?) and "needs"."owner" = ?;

select "need_helpers".*
  from "need_helpers"
  where ("need_id" = ?) and "need_helpers"."owner" = ?
  order by "id";

delete
  from "need_helpers"
  where ("id" = ?) and "need_helpers"."owner" = ?;

delete
  from "needs"
  where ("id" = ?) and "needs"."owner" = ?;

select "needs".*
  from "needs"
  where ("met_on" is not null) and "needs"."owner" = ?
  order by "created_at", "id";

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "hinted_roles" ("owner", "id", "person_id", "interview_id", "opportunity_id", "company", "role", "words", "said_on", "status", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "referrals" ("owner", "id", "person_id", "to_person_id", "to_name", "company", "opportunity_id", "words", "offered_on", "done_on", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "hinted_roles".*
  from "hinted_roles"
  where ("person_id" = ? and "opportunity_id" = ?) and "hinted_roles"."owner" = ?
  order by "said_on" desc, "id" desc;

select "opportunities".*
  from "opportunities"
  where ("id" = ?) and "opportunities"."owner" = ?;

select "interviews".*
  from "interviews"
  where ("opportunity_id" = ?) and "interviews"."owner" = ?;

select *
  from "attendees"
  where ("interview_id" in (?)) and "attendees"."owner" = ?
  order by "interview_id", "place_in_list";

select "debriefs".*
  from "debriefs"
  where ("interview_id" = ?) and "debriefs"."owner" = ?;

select "kits".*
  from "kits"
  where ("interview_id" = ?) and "kits"."owner" = ?;

select "briefs".*
  from "briefs"
  where ("interview_id" = ?) and "briefs"."owner" = ?;

select "hinted_roles".*
  from "hinted_roles"
  where ("interview_id" = ?) and "hinted_roles"."owner" = ?;

select "hinted_roles".*
  from "hinted_roles"
  where ("id" = ?) and "hinted_roles"."owner" = ?;

update "hinted_roles"
  set "id" = ?, "person_id" = ?, "interview_id" = ?, "opportunity_id" = ?, "company" = ?, "role" = ?, "words" = ?, "said_on" = ?, "status" = ?, "created_at" = ?, "updated_at" = ?, "change_id" = ?
  where ("id" = ?) and "hinted_roles"."owner" = ?;

select "feedback".*
  from "feedback"
  where ("interview_id" = ?) and "feedback"."owner" = ?;

select "videos".*
  from "videos"
  where ("interview_id" = ?) and "videos"."owner" = ?;

select "messages".*
  from "messages"
  where ("interview_id" = ?) and "messages"."owner" = ?;

select "interviews".*
  from "interviews"
  where ("id" = ?) and "interviews"."owner" = ?;

delete
  from "attendees"
  where ("interview_id" = ?) and "attendees"."owner" = ?;

delete
  from "interviews"
  where ("id" = ?) and "interviews"."owner" = ?;

select "stage_steps".*
  from "stage_steps"
  where ("opportunity_id" = ?) and "stage_steps"."owner" = ?;

select "contacts".*
  from "contacts"
  where ("opportunity_id" = ?) and "contacts"."owner" = ?;

select "briefs".*
  from "briefs"
  where ("opportunity_id" = ?) and "briefs"."owner" = ?;

select "hinted_roles".*
  from "hinted_roles"
  where ("opportunity_id" = ?) and "hinted_roles"."owner" = ?;

select "referrals".*
  from "referrals"
  where ("opportunity_id" = ?) and "referrals"."owner" = ?;

select "referrals".*
  from "referrals"
  where ("id" = ?) and "referrals"."owner" = ?;

update "referrals"
  set "id" = ?, "person_id" = ?, "to_person_id" = ?, "to_name" = ?, "company" = ?, "opportunity_id" = ?, "words" = ?, "offered_on" = ?, "done_on" = ?, "created_at" = ?, "updated_at" = ?, "change_id" = ?
  where ("id" = ?) and "referrals"."owner" = ?;

select "feedback".*
  from "feedback"
  where ("opportunity_id" = ?) and "feedback"."owner" = ?;

select "videos".*
  from "videos"
  where ("opportunity_id" = ?) and "videos"."owner" = ?;

select "messages".*
  from "messages"
  where ("opportunity_id" = ?) and "messages"."owner" = ?;

select "clippings".*
  from "clippings"
  where ("opportunity_id" = ?) and "clippings"."owner" = ?;

delete
  from "opportunities"
  where ("id" = ?) and "opportunities"."owner" = ?;

select "referrals".*
  from "referrals"
  where ("person_id" = ?) and "referrals"."owner" = ?
  order by "offered_on" desc, "id" desc;

select "people".*
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

select "interview_id" as "id"
  from "attendees"
  where ("person_id" = ?) and "attendees"."owner" = ?;

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

select "videos".*
  from "videos"
  where ("person_id" = ?) and "videos"."owner" = ?;

select "facts".*
  from "facts"
  where ("subject" = ?) and "facts"."owner" = ?;

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

delete
  from "hinted_roles"
  where ("id" = ?) and "hinted_roles"."owner" = ?;

delete
  from "referrals"
  where ("id" = ?) and "referrals"."owner" = ?;

update "people"
  set "id" = ?, "name" = ?, "headline" = ?, "company" = ?, "position" = ?, "email" = ?, "url" = ?, "phone" = ?, "notes" = ?, "profile" = ?, "connected_on" = ?, "import_id" = ?, "created_at" = ?, "updated_at" = ?, "search" = ?, "change_id" = ?
  where ("id" = ?) and "people"."owner" = ?;

select distinct "company"
  from "people"
  where ((instr("people"."search", ?) > 0 or instr("people"."search", ?) > 0) and "company" is not null) and "people"."owner" = ?;

select "id", "name", "company", "position"
  from "people"
  where ((instr("people"."search", ?) > 0 or instr("people"."search", ?) > 0) and "company" in (?)) and "people"."owner" = ?
  order by "search"
  limit ?;

select distinct "company"
  from "people"
  where (1 = 0 and "company" is not null) and "people"."owner" = ?;

select "people"."id", "people"."name", "people"."company", "people"."position", "people"."profile"
  from "people"
  where ("profile" is not null) and "people"."owner" = ?
  order by "id"
  limit ?;

-- postgres

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

select "ties".*
  from "ties"
  where ("person_id" = $1) and "ties"."owner" = $2;

insert into "ties" ("owner", "person_id", "rung", "rung_words", "rung_on", "circle_since", "i_can", "they_can", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10);

update "ties"
  set "person_id" = $1, "rung" = $2, "rung_words" = $3, "rung_on" = $4, "circle_since" = $5, "i_can" = $6, "they_can" = $7, "updated_at" = $8, "change_id" = $9
  where ("person_id" = $10) and "ties"."owner" = $11;

delete
  from "ties"
  where ("person_id" = $1) and "ties"."owner" = $2;

select "ties".*
  from "ties"
  where "ties"."owner" = $1
  order by "person_id";

insert into "needs" ("owner", "id", "words", "met_on", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7);

insert into "need_helpers" ("owner", "id", "need_id", "person_id", "asked_at", "change_id")
  values ($1, $2, $3, $4, $5, $6);

select "need_helpers".*
  from "need_helpers"
  where ("id" = $1) and "need_helpers"."owner" = $2;

update "need_helpers"
  set "id" = $1, "need_id" = $2, "person_id" = $3, "asked_at" = $4, "change_id" = $5
  where ("id" = $6) and "need_helpers"."owner" = $7;

select "need_helpers".*
  from "need_helpers"
  where "need_helpers"."owner" = $1
  order by "id";

select "needs".*
  from "needs"
  where ("met_on" is null) and "needs"."owner" = $1
  order by "created_at", "id";

select "needs".*
  from "needs"
  where ("id" = $1) and "needs"."owner" = $2;

update "needs"
  set "id" = $1, "words" = $2, "met_on" = $3, "created_at" = $4, "updated_at" = $5, "change_id" = $6
  where ("id" = $7) and "needs"."owner" = $8;

select "need_helpers".*
  from "need_helpers"
  where ("need_id" = $1) and "need_helpers"."owner" = $2
  order by "id";

delete
  from "need_helpers"
  where ("id" = $1) and "need_helpers"."owner" = $2;

delete
  from "needs"
  where ("id" = $1) and "needs"."owner" = $2;

select "needs".*
  from "needs"
  where ("met_on" is not null) and "needs"."owner" = $1
  order by "created_at", "id";

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

insert into "hinted_roles" ("owner", "id", "person_id", "interview_id", "opportunity_id", "company", "role", "words", "said_on", "status", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

insert into "referrals" ("owner", "id", "person_id", "to_person_id", "to_name", "company", "opportunity_id", "words", "offered_on", "done_on", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13);

select "hinted_roles".*
  from "hinted_roles"
  where ("person_id" = $1 and "opportunity_id" = $2) and "hinted_roles"."owner" = $3
  order by "said_on" desc, "id" desc;

select "opportunities".*
  from "opportunities"
  where ("id" = $1) and "opportunities"."owner" = $2;

select "interviews".*
  from "interviews"
  where ("opportunity_id" = $1) and "interviews"."owner" = $2;

select *
  from "attendees"
  where ("interview_id" in ($1)) and "attendees"."owner" = $2
  order by "interview_id", "place_in_list";

select "debriefs".*
  from "debriefs"
  where ("interview_id" = $1) and "debriefs"."owner" = $2;

select "kits".*
  from "kits"
  where ("interview_id" = $1) and "kits"."owner" = $2;

select "briefs".*
  from "briefs"
  where ("interview_id" = $1) and "briefs"."owner" = $2;

select "hinted_roles".*
  from "hinted_roles"
  where ("interview_id" = $1) and "hinted_roles"."owner" = $2;

select "hinted_roles".*
  from "hinted_roles"
  where ("id" = $1) and "hinted_roles"."owner" = $2;

update "hinted_roles"
  set "id" = $1, "person_id" = $2, "interview_id" = $3, "opportunity_id" = $4, "company" = $5, "role" = $6, "words" = $7, "said_on" = $8, "status" = $9, "created_at" = $10, "updated_at" = $11, "change_id" = $12
  where ("id" = $13) and "hinted_roles"."owner" = $14;

select "feedback".*
  from "feedback"
  where ("interview_id" = $1) and "feedback"."owner" = $2;

select "videos".*
  from "videos"
  where ("interview_id" = $1) and "videos"."owner" = $2;

select "messages".*
  from "messages"
  where ("interview_id" = $1) and "messages"."owner" = $2;

select "interviews".*
  from "interviews"
  where ("id" = $1) and "interviews"."owner" = $2;

delete
  from "attendees"
  where ("interview_id" = $1) and "attendees"."owner" = $2;

delete
  from "interviews"
  where ("id" = $1) and "interviews"."owner" = $2;

select "stage_steps".*
  from "stage_steps"
  where ("opportunity_id" = $1) and "stage_steps"."owner" = $2;

select "contacts".*
  from "contacts"
  where ("opportunity_id" = $1) and "contacts"."owner" = $2;

select "briefs".*
  from "briefs"
  where ("opportunity_id" = $1) and "briefs"."owner" = $2;

select "hinted_roles".*
  from "hinted_roles"
  where ("opportunity_id" = $1) and "hinted_roles"."owner" = $2;

select "referrals".*
  from "referrals"
  where ("opportunity_id" = $1) and "referrals"."owner" = $2;

select "referrals".*
  from "referrals"
  where ("id" = $1) and "referrals"."owner" = $2;

update "referrals"
  set "id" = $1, "person_id" = $2, "to_person_id" = $3, "to_name" = $4, "company" = $5, "opportunity_id" = $6, "words" = $7, "offered_on" = $8, "done_on" = $9, "created_at" = $10, "updated_at" = $11, "change_id" = $12
  where ("id" = $13) and "referrals"."owner" = $14;

select "feedback".*
  from "feedback"
  where ("opportunity_id" = $1) and "feedback"."owner" = $2;

select "videos".*
  from "videos"
  where ("opportunity_id" = $1) and "videos"."owner" = $2;

select "messages".*
  from "messages"
  where ("opportunity_id" = $1) and "messages"."owner" = $2;

select "clippings".*
  from "clippings"
  where ("opportunity_id" = $1) and "clippings"."owner" = $2;

delete
  from "opportunities"
  where ("id" = $1) and "opportunities"."owner" = $2;

select "referrals".*
  from "referrals"
  where ("person_id" = $1) and "referrals"."owner" = $2
  order by "offered_on" desc, "id" desc;

select "people".*
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

select "interview_id" as "id"
  from "attendees"
  where ("person_id" = $1) and "attendees"."owner" = $2;

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

select "videos".*
  from "videos"
  where ("person_id" = $1) and "videos"."owner" = $2;

select "facts".*
  from "facts"
  where ("subject" = $1) and "facts"."owner" = $2;

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

delete
  from "hinted_roles"
  where ("id" = $1) and "hinted_roles"."owner" = $2;

delete
  from "referrals"
  where ("id" = $1) and "referrals"."owner" = $2;

update "people"
  set "id" = $1, "name" = $2, "headline" = $3, "company" = $4, "position" = $5, "email" = $6, "url" = $7, "phone" = $8, "notes" = $9, "profile" = $10, "connected_on" = $11, "import_id" = $12, "created_at" = $13, "updated_at" = $14, "search" = $15, "change_id" = $16
  where ("id" = $17) and "people"."owner" = $18;

select distinct "company"
  from "people"
  where (("people"."search" like $1 or "people"."search" like $2) and "company" is not null) and "people"."owner" = $3;

select "id", "name", "company", "position"
  from "people"
  where (("people"."search" like $1 or "people"."search" like $2) and "company" in ($3)) and "people"."owner" = $4
  order by "search"
  limit $5;

select distinct "company"
  from "people"
  where (1 = 0 and "company" is not null) and "people"."owner" = $1;

select "people"."id", "people"."name", "people"."company", "people"."position", "people"."profile"
  from "people"
  where ("profile" is not null) and "people"."owner" = $1
  order by "id"
  limit $2;
