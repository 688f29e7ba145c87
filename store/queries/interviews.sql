-- sqlite

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

insert into "attendees" ("owner", "interview_id", "place_in_list", "person_id", "with", "decides", "proposed", "starts_at", "minutes")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?), (?, ?, ?, ?, ?, ?, ?, ?, ?);

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

select "interviews".*
  from "interviews"
  where ("opportunity_id" = ?) and "interviews"."owner" = ?
  order by "starts_at", "id";

select *
  from "attendees"
  where ("interview_id" in (?, ?, ?)) and "attendees"."owner" = ?
  order by "interview_id", "place_in_list";

select "interviews".*
  from "interviews"
  where ("starts_at" >= ? and "starts_at" < ?) and "interviews"."owner" = ?
  order by "starts_at", "id";

select "interviews".*
  from "interviews"
  where ("id" in (select "interview_id"
  from "attendees"
  where ("person_id" = ?) and "attendees"."owner" = ?)) and "interviews"."owner" = ?
  order by "starts_at", "id";

select "interviews".*
  from "interviews"
  where "interviews"."owner" = ?
  order by "starts_at", "id";

select *
  from "attendees"
  where ("interview_id" in (?, ?, ?, ?)) and "attendees"."owner" = ?
  order by "interview_id", "place_in_list";

select *
  from "attendees"
  where ("interview_id" in (?, ?, ?, ?, ?, ?, ?, ?)) and "attendees"."owner" = ?
  order by "interview_id", "place_in_list";

select "interviews"."id", "interviews"."opportunity_id", "interviews"."starts_at", "interviews"."status", "interviews"."scheduled_minutes", "interviews"."place", "interviews"."recalled", "interviews"."created_at"
  from "interviews"
  where "interviews"."owner" = ?
  order by "starts_at", "id";

select "attendees"."interview_id", "attendees"."person_id", "attendees"."with", "attendees"."decides", "attendees"."proposed", "attendees"."starts_at", "attendees"."minutes"
  from "attendees"
  where "attendees"."owner" = ?
  order by "interview_id", "place_in_list";

select "opportunity_id", max(case when "starts_at" <= ? then "starts_at" end) as "last", min(case when "starts_at" > ? then "starts_at" end) as "next"
  from "interviews"
  where ("status" != ?) and "interviews"."owner" = ?
  group by "opportunity_id";

select "interviews".*
  from "interviews"
  where ("uid" = ?) and "interviews"."owner" = ?
  order by "created_at", "id"
  limit ?;

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?);

select "people".*
  from "people"
  where ("id" = ?) and "people"."owner" = ?;

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

select "feedback".*
  from "feedback"
  where ("interview_id" = ?) and "feedback"."owner" = ?;

select "videos".*
  from "videos"
  where ("interview_id" = ?) and "videos"."owner" = ?;

select "messages".*
  from "messages"
  where ("interview_id" = ?) and "messages"."owner" = ?;

delete
  from "interviews"
  where ("id" = ?) and "interviews"."owner" = ?;

-- postgres

insert into "opportunities" ("owner", "id", "company", "role", "posting", "route", "employer", "notes", "stage", "outcome", "offer_deadline", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16);

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id") select $1 as "owner", "incoming"."id" as "id", "incoming"."name" as "name", "incoming"."headline" as "headline", "incoming"."company" as "company", "incoming"."position" as "position", "incoming"."email" as "email", "incoming"."url" as "url", "incoming"."phone" as "phone", "incoming"."notes" as "notes", cast("incoming"."profile" as json) as "profile", "incoming"."connected_on" as "connected_on", "incoming"."import_id" as "import_id", "incoming"."created_at" as "created_at", "incoming"."updated_at" as "updated_at", "incoming"."search" as "search", "incoming"."change_id" as "change_id"
  from json_to_recordset($2) as incoming("id" text, "name" text, "headline" text, "company" text, "position" text, "email" text, "url" text, "phone" text, "notes" text, "profile" text, "connected_on" text, "import_id" text, "created_at" text, "updated_at" text, "search" text, "change_id" text);

insert into "interviews" ("owner", "id", "opportunity_id", "round", "starts_at", "zone", "scheduled_minutes", "place", "notes", "title", "status", "uid", "sequence", "recalled", "import_id", "created_at", "updated_at", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18);

insert into "attendees" ("owner", "interview_id", "place_in_list", "person_id", "with", "decides", "proposed", "starts_at", "minutes")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9), ($10, $11, $12, $13, $14, $15, $16, $17, $18);

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

select "interviews".*
  from "interviews"
  where ("opportunity_id" = $1) and "interviews"."owner" = $2
  order by "starts_at", "id";

select *
  from "attendees"
  where ("interview_id" in ($1, $2, $3)) and "attendees"."owner" = $4
  order by "interview_id", "place_in_list";

select "interviews".*
  from "interviews"
  where ("starts_at" >= $1 and "starts_at" < $2) and "interviews"."owner" = $3
  order by "starts_at", "id";

select "interviews".*
  from "interviews"
  where ("id" in (select "interview_id"
  from "attendees"
  where ("person_id" = $1) and "attendees"."owner" = $2)) and "interviews"."owner" = $3
  order by "starts_at", "id";

select "interviews".*
  from "interviews"
  where "interviews"."owner" = $1
  order by "starts_at", "id";

select *
  from "attendees"
  where ("interview_id" in ($1, $2, $3, $4)) and "attendees"."owner" = $5
  order by "interview_id", "place_in_list";

select *
  from "attendees"
  where ("interview_id" in ($1, $2, $3, $4, $5, $6, $7, $8)) and "attendees"."owner" = $9
  order by "interview_id", "place_in_list";

select "interviews"."id", "interviews"."opportunity_id", "interviews"."starts_at", "interviews"."status", "interviews"."scheduled_minutes", "interviews"."place", "interviews"."recalled", "interviews"."created_at"
  from "interviews"
  where "interviews"."owner" = $1
  order by "starts_at", "id";

select "attendees"."interview_id", "attendees"."person_id", "attendees"."with", "attendees"."decides", "attendees"."proposed", "attendees"."starts_at", "attendees"."minutes"
  from "attendees"
  where "attendees"."owner" = $1
  order by "interview_id", "place_in_list";

select "opportunity_id", max(case when "starts_at" <= $1 then "starts_at" end) as "last", min(case when "starts_at" > $2 then "starts_at" end) as "next"
  from "interviews"
  where ("status" != $3) and "interviews"."owner" = $4
  group by "opportunity_id";

select "interviews".*
  from "interviews"
  where ("uid" = $1) and "interviews"."owner" = $2
  order by "created_at", "id"
  limit $3;

insert into "people" ("owner", "id", "name", "headline", "company", "position", "email", "url", "phone", "notes", "profile", "connected_on", "import_id", "created_at", "updated_at", "search", "change_id")
  values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17);

select "people".*
  from "people"
  where ("id" = $1) and "people"."owner" = $2;

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

select "feedback".*
  from "feedback"
  where ("interview_id" = $1) and "feedback"."owner" = $2;

select "videos".*
  from "videos"
  where ("interview_id" = $1) and "videos"."owner" = $2;

select "messages".*
  from "messages"
  where ("interview_id" = $1) and "messages"."owner" = $2;

delete
  from "interviews"
  where ("id" = $1) and "interviews"."owner" = $2;
