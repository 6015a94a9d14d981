"""Short names take the place of long ones where these are names, and of nothing else."""

import pytest

from nnviz_core.explorer.short_names import with_short_names

CASES = {
    "a name": ("const leaf=1;f(leaf);", "const a=1;f(a);"),
    "a property": ("leaf.leaf?.leaf;", "a.leaf?.leaf;"),
    "spread": ("f(...leaf);", "f(...a);"),
    "a key": ("g({leaf:1,root:leaf,});", "g({leaf:1,root:a,});"),
    "a key of the same name": ("g({leaf,x,root:leaf});", "g({leaf:a,x,root:a});"),
    "taken apart": ("const{leaf,x=leaf}=g();", "const{leaf:a,x=a}=g();"),
    "taken apart with a default": ("for(const{leaf=1}of g){}", "for(const{leaf:a=1}of g){}"),
    "a parameter of the same name": ("g((leaf)=>leaf+1);", "g((a)=>a+1);"),
    "a condition": ("g(x?leaf:y,x?y:leaf);", "g(x?a:y,x?y:a);"),
    "a list": ("g([leaf,x]);", "g([a,x]);"),
    "a computed key": ("g({[leaf]:leaf});", "g({[a]:a});"),
    "statements": ("()=>{const x=1,leaf=2;leaf=3;}", "()=>{const x=1,a=2;a=3;}"),
    "a case": ("switch(x){case 1:{const y=1,leaf=2;break;}}", "switch(x){case 1:{const y=1,a=2;break;}}"),
    "a method": ("g({leaf(x){return leaf;},get leaf(){}});", "g({leaf(x){return a;},get leaf(){}});"),
    "a function": ("function leaf(x){}function*leaf(){}", "function a(x){}function*a(){}"),
    "a call": ("if(leaf(x)){g({y:leaf(x)});}", "if(a(x)){g({y:a(x)});}"),
    "a text": (
        'g("leaf",`leaf ${leaf} ${g({leaf})} leaf`,/leaf/);',
        'g("leaf",`leaf ${a} ${g({leaf:a})} leaf`,/leaf/);',
    ),
    "a name that is taken": ("const leaf=1,a=2;", "const b=1,a=2;"),
}


@pytest.mark.parametrize(("script", "short"), CASES.values(), ids=CASES)
def test_names_become_short_and_keys_stay(script: str, short: str) -> None:
    assert with_short_names(script, {"leaf"}) == short


def test_the_shortest_names_are_for_those_that_come_most_often() -> None:
    names = [f"name{number}" for number in range(60)]
    script = ";".join([*names, "name59", "name59", "name58"])
    short = with_short_names(script, names).split(";")
    assert (short[59], short[58]) == ("a", "b")
    assert sorted({*map(len, short)}) == [1, 2] and len({*short}) == 60
    assert not {*short} & {"as", "at", "do", "if", "in", "is", "of"}


def test_a_class_is_refused() -> None:
    assert with_short_names('g({class:"leaf"});', {"leaf"}) == 'g({class:"leaf"});'
    with pytest.raises(ValueError, match="write functions that return objects"):
        with_short_names("class Leaf{leaf=1;}", {"leaf"})
