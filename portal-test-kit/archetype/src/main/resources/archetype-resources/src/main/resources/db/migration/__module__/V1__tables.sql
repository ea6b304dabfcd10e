#set( $type = $typeClass.toLowerCase() )
#set( $table = $module.replace("-", "_") + "_" + $type )
-- This file is never changed once it has run anywhere: V2__… changes what it made.
create table $table (
  id  bigint  not null primary key references content_item (id) on delete cascade#foreach( $field in $fields.split(",") )
#set( $parts = $field.split(":") )
#set( $name = $parts[0] )
#set( $kind = $parts[1] )
#set( $column = $name.replaceAll('([a-z0-9])([A-Z])', '$1_$2').toLowerCase() )
,
#if( $kind == "text" || $kind == "link" )
  $column  varchar(2000)#elseif( $kind == "word" )
  $column  varchar(255)#elseif( $kind == "choice" )
  $column  varchar(40)#elseif( $kind == "region" )
  $column  varchar(120)#elseif( $kind == "point" )
  latitude  double precision,
  longitude  double precision#elseif( $kind == "date" )
  $column  date#elseif( $kind == "yesno" )
  $column  boolean#else
  $column  integer#end
#end

);
#foreach( $field in $fields.split(",") )
#set( $parts = $field.split(":") )
#set( $kind = $parts[1] )
#set( $column = $parts[0].replaceAll('([a-z0-9])([A-Z])', '$1_$2').toLowerCase() )
#if( $kind == "choice" || $kind == "region" || $kind == "yesno" )
create index ${table}_$column on $table ($column, id);
#end
#end
