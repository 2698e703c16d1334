/** What must hold of the whole library and the base rules: acts made at random go in, and laws of their answers come out. */
@org.jspecify.annotations.NullMarked
package truce.cli.laws;
