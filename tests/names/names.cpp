// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// Uses every public name, as names.py lists them, and every property and signal that the meta
// objects list; exits with 0 if each was of use.

#include "headers.h"

#include <QApplication>
#include <QMetaMethod>
#include <QMetaProperty>

#include <cstdio>
#include <utility>

#if KUSTOMERCHAT_VERSION < KUSTOMERCHAT_VERSION_CHECK(0, 1, 0)
#error "There was none before that one."
#endif

namespace {

QList<const QMetaObject *> types;

template <typename T>
void use(const T &)
{ }

void use(const QMetaObject *type)
{
    types.append(type);
}

} // namespace

#include "names.inc"

namespace {

int faults = 0;
int properties = 0;
int signalsOfAll = 0;

void expect(bool isTrue, const QMetaObject *type, const char *member, const char *what)
{
    if (isTrue)
        return;
    ++faults;
    std::fprintf(stderr, "%s::%s %s\n", type->className(), member, what);
}

void readGadget(const QMetaObject *type, const void *gadget)
{
    for (int i = 0; i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        expect(property.readOnGadget(gadget).isValid(), type, property.name(), "cannot be read");
    }
}

void readObject(const QObject &object)
{
    const QMetaObject *type = object.metaObject();
    for (int i = type->propertyOffset(); i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        expect(property.read(&object).isValid(), type, property.name(), "cannot be read");
    }
}

void look(const QMetaObject *type)
{
    for (int i = type->propertyOffset(); i < type->propertyCount(); ++i) {
        const QMetaProperty property = type->property(i);
        expect(property.metaType().isValid(), type, property.name(), "is of no known type");
        ++properties;
    }
    for (int i = type->methodOffset(); i < type->methodCount(); ++i) {
        const QMetaMethod method = type->method(i);
        for (int j = 0; j < method.parameterCount(); ++j) {
            expect(method.parameterMetaType(j).isValid(), type, method.methodSignature(),
                   "takes what is of no known type");
        }
        signalsOfAll += method.methodType() == QMetaMethod::Signal ? 1 : 0;
    }
    const QMetaType metaType = type->metaType(); // none of a class that nobody can make
    if (void *gadget = type->inherits(&QObject::staticMetaObject) ? nullptr : metaType.create()) {
        readGadget(type, gadget);
        metaType.destroy(gadget);
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    useAll();
    for (const QMetaObject *type : std::as_const(types))
        look(type);
    const auto identifier = Kustomer::LoginIdentifier::email(QStringLiteral("jane@example.com"));
    readGadget(&Kustomer::LoginIdentifier::staticMetaObject, &identifier);
    readObject(Kustomer::ChatClient());
    readObject(Kustomer::Emulator());
    readObject(KustomerChatWidget());
    readObject(KustomerChatLauncher());
    std::printf("%d classes with %d properties and %d signals, version %s\n", int(types.size()),
                properties, signalsOfAll, qPrintable(Kustomer::version()));
    const bool isExpected = Kustomer::version() == QStringLiteral(EXPECTED_VERSION)
        && Kustomer::version() == QStringLiteral(KUSTOMERCHAT_VERSION_STR);
    return faults == 0 && properties > 0 && isExpected ? 0 : 1;
}
