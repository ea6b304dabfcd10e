#set( $type = $typeClass.toLowerCase() )
#set( $prefix = $module.replace("-", "_") )
#set( $has = "," + $fields + "," )
package ${package};

#if( $has.contains(":number,") || $has.contains(":year,") || $has.contains(":text,") || $has.contains(":word,") || $has.contains(":link,") || $has.contains(":choice,") || $has.contains(":yesno,") || $has.contains(":date,") || $has.contains(":region,") )
import jakarta.persistence.Column;
#end
import jakarta.persistence.DiscriminatorValue;
#if( $has.contains(":point,") )
import jakarta.persistence.Embedded;
#end
import jakarta.persistence.Entity;
#if( $has.contains(":choice,") )
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
#end
import jakarta.persistence.Table;
#if( $has.contains(":link,") )
import java.net.URI;
#end
#if( $has.contains(":date,") )
import java.time.LocalDate;
#end
import org.portal.content.ContentItem;
import org.portal.content.DataRow;
import org.portal.content.Field;
#if( $has.contains(":point,") )
import org.portal.content.GeoPoint;
#end
#if( $has.contains(":region,") )
import org.portal.content.Region;
#end
import org.portal.content.Type;
#if( $has.contains(":year,") )
import org.portal.content.field.YearMeaning;
#end
#if( $has.contains(":text,") )
import org.portal.localization.LocalizedText;
#end

/** One of the ${section}. Title, summary, text, address and languages come with every item. */
@Entity
@Table(name = "${prefix}_${type}")
@DiscriminatorValue("${type}")
@Type(id = "${type}", schema = "Thing")
public class ${typeClass} extends ContentItem {
#foreach( $field in $fields.split(",") )
#set( $parts = $field.split(":") )
#set( $name = $parts[0] )
#set( $kind = $parts[1] )
#set( $column = $name.replaceAll('([a-z0-9])([A-Z])', '$1_$2').toLowerCase() )
#set( $order = $foreach.count * 10 )
#set( $enum = $name.substring(0, 1).toUpperCase() + $name.substring(1) )

#if( $kind == "text" )
  @Field(order = $order)
  @Column(name = "$column")
  private LocalizedText $name;
#elseif( $kind == "word" )
  @Field(order = $order)
  @Column(name = "$column")
  private String $name;
#elseif( $kind == "choice" )
  @Field(order = $order, facet = true, list = true)
  @Enumerated(EnumType.STRING)
  @Column(name = "$column", length = 40)
  private $enum $name;
#elseif( $kind == "region" )
  @Field(order = $order, facet = true, list = true)
  @Column(name = "$column")
  private Region $name;
#elseif( $kind == "point" )
  @Field(order = $order, list = true, property = "geo")
  @Embedded
  private GeoPoint $name;
#elseif( $kind == "date" )
  @Field(order = $order)
  @Column(name = "$column")
  private LocalDate $name;
#elseif( $kind == "number" )
  @Field(order = $order)
  @Column(name = "$column")
  private Integer $name;
#elseif( $kind == "year" )
  @Field(order = $order, meaning = YearMeaning.class)
  @Column(name = "$column")
  private Integer $name;
#elseif( $kind == "yesno" )
  @Field(order = $order, facet = true)
  @Column(name = "$column")
  private Boolean $name;
#elseif( $kind == "link" )
  @Field(order = $order)
  @Column(name = "$column")
  private URI $name;
#end
#end
#foreach( $field in $fields.split(",") )
#set( $parts = $field.split(":") )
#set( $name = $parts[0] )
#if( $parts[1] == "choice" )
#set( $enum = $name.substring(0, 1).toUpperCase() + $name.substring(1) )

  /** What can be chosen as $name; the words for it are messages. */
  public enum $enum {
    FIRST,
    SECOND
  }
#end
#end

  /** Takes a row of a data file; what all types share has been read already. */
  void read(DataRow row) {
#foreach( $field in $fields.split(",") )
#set( $parts = $field.split(":") )
#set( $name = $parts[0] )
#set( $kind = $parts[1] )
#set( $enum = $name.substring(0, 1).toUpperCase() + $name.substring(1) )
#if( $kind == "text" )
    $name = row.text("$name").orElse(null);
#elseif( $kind == "word" )
    $name = row.string("$name").orElse(null);
#elseif( $kind == "choice" )
    $name = row.choice("$name", ${enum}.class).orElse(null);
#elseif( $kind == "region" )
    $name = row.region("$name").orElse(null);
#elseif( $kind == "point" )
    $name = row.point("$name").orElse(null);
#elseif( $kind == "date" )
    $name = row.date("$name").orElse(null);
#elseif( $kind == "number" || $kind == "year" )
    $name = row.number("$name").orElse(null);
#elseif( $kind == "yesno" )
    $name = row.flag("$name");
#elseif( $kind == "link" )
    $name = row.link("$name").orElse(null);
#end
#end
  }
}
