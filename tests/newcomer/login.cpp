// SPDX-FileCopyrightText: 2026 The KustomerChat for Qt authors
// SPDX-License-Identifier: MIT

// login SECRET TOKEN: exits with 0 if a service with this secret takes the login token.

#include <KustomerChat/ChatClient>
#include <KustomerChat/Emulator>
#include <KustomerChat/MemoryTokenStore>

#include <QCoreApplication>
#include <QTextStream>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    Kustomer::Emulator emulator({.chatSecret = arguments.value(1)});
    if (!emulator.listen())
        return 2;

    Kustomer::ChatClient client;
    QObject::connect(&client, &Kustomer::ChatClient::loggedIn, &application,
                     [](const LoginResponse &customer) {
                         QCoreApplication::exit(customer.email.has_value() ? 0 : 3);
                     });
    QObject::connect(&client, &Kustomer::ChatClient::errorOccurred, &application,
                     [](const Kustomer::Error &error) {
                         QTextStream(stderr) << error.message << Qt::endl;
                         QCoreApplication::exit(4);
                     });
    emulator.aim(&client);
    client.start();
    client.login(arguments.value(2));
    return application.exec();
}
