#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
# SPDX-License-Identifier: MIT
"""Writes an application that uses every name that the installed headers make public.

names.py SYNTAX_TREE TEMPLATES NAMES_INC DECLARED

The syntax tree is what clang says of the headers (-ast-dump=json, filtered by our names). Templates need a
hand: each has to be used by its name in the file TEMPLATES. DECLARED lists what a library may export:
classes, and functions outside of them.
"""
import json
import re
import sys

NOT_TO_BE_USED = (
    "CXXDestructorDecl",
    "CXXRecordDecl",  # a class; see use_class()
    "FriendDecl",
    "StaticAssertDecl",
    "ClassTemplateSpecializationDecl",
    "UsingDecl",
)


def declarations(path):
    """The dumped declarations, one after another; the filter lets some pass that are not ours."""
    text = open(path, encoding="utf-8").read()
    decoder = json.JSONDecoder()
    position = text.find("{")
    while position >= 0:
        node, position = decoder.raw_decode(text, position)
        yield node
        position = text.find("{", position)


def is_class(node):
    return node["kind"] == "CXXRecordDecl" and "definitionData" in node and not node.get("isImplicit")


def public_members(node):
    access = "private" if node["tagUsed"] == "class" else "public"
    for member in node.get("inner", []):
        if member["kind"] == "AccessSpecDecl":
            access = member["access"]
        elif access != "public" or member.get("isImplicit") or member.get("explicitlyDeleted"):
            continue
        elif member["kind"].endswith("Decl") and member.get("name") != "QtGadgetHelper":
            yield member


def pointer_type(node, scope):
    """The type of a pointer to this function: `void (int) const` of C becomes `void (C::*)(int) const`."""
    signature = node["type"]["qualType"]
    depth = 0
    for index, letter in enumerate(signature):
        if letter == "(" and depth == 0:
            is_of_object = node["kind"] != "FunctionDecl" and node.get("storageClass") != "static"
            pointed = scope if is_of_object else ""
            return f"{signature[:index].rstrip()} ({pointed}*){signature[index:]}"
        depth += {"<": 1, ">": -1}.get(letter, 0)
    raise ValueError(signature)


class Writer:
    """Writes code that takes the address of each function and member, and the value of each enumerator."""

    def __init__(self, output):
        self.output = output
        self.templates = set()
        self.declared = set()
        self.count = 0
        self.spaces = 0

    def write(self, indent, line):
        self.output.write(f"{'    ' * indent}{line}\n")

    def use(self, indent, expression):
        self.count += 1
        self.write(indent, f"use({expression});")

    def use_function(self, node, scope, indent):
        if not node["name"].startswith("qt_"):  # Qt's own, behind Q_OBJECT and Q_GADGET
            self.use(indent, f"static_cast<{pointer_type(node, scope)}>(&{scope}{node['name']})")

    def use_constructor(self, node, scope, indent):
        types = [child["type"]["qualType"] for child in node.get("inner", []) if child["kind"] == "ParmVarDecl"]
        parameters = ", ".join(f"{kind} a{number}" for number, kind in enumerate(types))
        arguments = ", ".join(f"std::forward<{kind}>(a{number})" for number, kind in enumerate(types))
        self.use(indent, f"+[]({parameters}) {{ return new {scope.removesuffix('::')}({arguments}); }}")

    def use_name(self, node, scope, indent):
        """Any declaration that is no class; `scope` is the class with two colons, or empty."""
        kind = node["kind"]
        name = f"{scope}{node.get('name')}"
        if kind in ("FunctionDecl", "CXXMethodDecl", "CXXConversionDecl"):
            self.use_function(node, scope, indent)
        elif kind == "CXXConstructorDecl":
            self.use_constructor(node, scope, indent)
        elif kind in ("FieldDecl", "VarDecl"):
            self.use(indent, f"&{name}")
        elif kind == "EnumDecl":
            for child in node.get("inner", []):
                if child["kind"] == "EnumConstantDecl":
                    self.use(indent, f"{name}::{child['name']}")
        elif kind in ("TypeAliasDecl", "TypedefDecl"):
            self.use(indent, f"static_cast<{name} *>(nullptr)")
        elif kind in ("FunctionTemplateDecl", "ClassTemplateDecl", "TypeAliasTemplateDecl"):
            self.templates.add(node["name"])
        elif kind == "NamespaceDecl":
            for child in node.get("inner", []):
                if child["kind"].endswith("Decl"):
                    self.use_name(child, f"{name}::", indent)
        elif kind not in NOT_TO_BE_USED:
            raise ValueError(f"{kind} {name}")

    def use_class(self, node, scope, indent):
        """In a class that inherits it, so that the types of its functions are found as it calls them."""
        name = f"{scope}{node['name']}"
        members = list(public_members(node))
        if node["definitionData"].get("isAbstract"):
            members = [member for member in members if member["kind"] != "CXXConstructorDecl"]
        classes = [member for member in members if is_class(member)]
        self.write(indent, f"struct Use{node['name']} : {name}")
        self.write(indent, "{")
        for member in classes:
            self.use_class(member, f"{name}::", indent + 1)
        self.write(indent + 1, "static void useAll()")
        self.write(indent + 1, "{")
        for member in members:
            self.use_name(member, f"{name}::", indent + 2)
        for member in classes:
            self.write(indent + 2, f"Use{member['name']}::useAll();")
        self.write(indent + 1, "}")
        self.write(indent, "};")

    def use_all(self, nodes):
        """What stands in a namespace, or outside of all; returns what has to be called."""
        classes = [node for node in nodes if is_class(node)]
        for node in classes:
            self.use_class(node, "", 0)
        self.spaces += 1
        function = f"useOthers{self.spaces}"
        self.write(0, f"inline void {function}()")
        self.write(0, "{")
        for node in nodes:
            if node["kind"].endswith("Decl") and not node.get("isImplicit"):
                self.use_name(node, "", 1)
        self.write(0, "}")
        return [f"Use{node['name']}::useAll" for node in classes] + [function]

    def declare(self, nodes, scope):
        """What may be exported, private or not."""
        for node in nodes:
            if is_class(node) or node["kind"] in ("FunctionDecl", "VarDecl"):
                self.declared.add(f"{scope}{node['name']}")
            if is_class(node) or node["kind"] == "NamespaceDecl":
                self.declare(node.get("inner", []), f"{scope}{node['name']}::")


def main():
    tree, templates, names, declared = sys.argv[1:]
    with open(names, "w", encoding="utf-8") as output:
        writer = Writer(output)
        calls = []
        for node in declarations(tree):
            is_ours = node["kind"] == "NamespaceDecl" and node["name"] == "Kustomer"
            nodes = node.get("inner", []) if is_ours else [node]
            if not is_ours and not (is_class(node) and node["name"].startswith("Kustomer")):
                continue
            scope = "Kustomer::" if is_ours else ""
            if is_ours:
                writer.write(0, "namespace Kustomer {")
            calls += [f"{scope}{call}" for call in writer.use_all(nodes)]
            if is_ours:
                writer.write(0, "}")
            writer.declare(nodes, scope)
        writer.write(0, "inline void useAll()")
        writer.write(0, "{")
        for call in calls:
            writer.write(1, f"{call}();")
        writer.write(0, "}")
    with open(declared, "w", encoding="utf-8") as output:
        output.write("\n".join(sorted(writer.declared)) + "\n")
    by_hand = open(templates, encoding="utf-8").read()
    forgotten = sorted(name for name in writer.templates if not re.search(rf"\b{name}\b", by_hand))
    if forgotten:
        sys.exit(f"{templates} does not use {', '.join(forgotten)}")
    print(f"{writer.count} public names, and {len(writer.templates)} of templates")


main()
