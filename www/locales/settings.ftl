### Files that programs read (src/profile.rs), the same in every language but for what a language says in them. Whoever
### fills them in escapes what is put in.

# Apple's configuration profile with one payload, com.apple.mail.managed. On the plain ports UseSSL means STARTTLS.
profile-file =
    <?xml version="1.0" encoding="UTF-8"?>
    <!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
    <plist version="1.0">
    <dict>
    <key>PayloadType</key><string>Configuration</string>
    <key>PayloadVersion</key><integer>1</integer>
    <key>PayloadUUID</key><string>{ $profile_id }</string>
    <key>PayloadIdentifier</key><string>{ $domain }.mail-doctor.{ $profile_id }</string>
    <key>PayloadDisplayName</key><string>{ $title }</string>
    <key>PayloadDescription</key><string>{ profile-about }</string>
    <key>PayloadOrganization</key><string>{ $operator }</string>
    <key>PayloadContent</key><array><dict>
    <key>PayloadType</key><string>com.apple.mail.managed</string>
    <key>PayloadVersion</key><integer>1</integer>
    <key>PayloadUUID</key><string>{ $account_id }</string>
    <key>PayloadIdentifier</key><string>{ $domain }.mail-doctor.{ $account_id }</string>
    <key>PayloadDisplayName</key><string>{ $title }</string>
    <key>EmailAccountDescription</key><string>{ $title }</string>
    <key>EmailAccountType</key><string>{ $protocol ->
        [pop] EmailTypePOP
       *[imap] EmailTypeIMAP
    }</string>
    { $given ->
        [yes] <key>EmailAddress</key><string>{ $address }</string>
       *[no] { "" }
    }
    <key>IncomingMailServerAuthentication</key><string>EmailAuthPassword</string>
    <key>IncomingMailServerHostName</key><string>{ $host }</string>
    <key>IncomingMailServerPortNumber</key><integer>{ $incoming_port }</integer>
    <key>IncomingMailServerUseSSL</key><true/>
    <key>OutgoingMailServerAuthentication</key><string>EmailAuthPassword</string>
    <key>OutgoingMailServerHostName</key><string>{ $host }</string>
    <key>OutgoingMailServerPortNumber</key><integer>{ $outgoing_port }</integer>
    <key>OutgoingMailServerUseSSL</key><true/>
    <key>OutgoingPasswordSameAsIncomingPassword</key><true/>
    { $given ->
        [yes] <key>IncomingMailServerUsername</key><string>{ profile-login }</string><key>OutgoingMailServerUsername</key><string>{ profile-login }</string>
       *[no] { "" }
    }
    </dict></array>
    </dict>
    </plist>

profile-login = { $login ->
    [local] { $local }
   *[address] { $address }
}

# What Thunderbird asks autoconfig.<domain> for: the client configuration, version 1.1.
autoconfig-file =
    <?xml version="1.0" encoding="UTF-8"?>
    <clientConfig version="1.1">
    <emailProvider id="{ $domain }">
    <domain>{ $domain }</domain>
    <displayName>{ $operator }</displayName>
    <displayShortName>{ $operator }</displayShortName>
    <incomingServer type="{ $protocol ->
        [pop] pop3
       *[imap] imap
    }">
    <hostname>{ $host }</hostname>
    <port>{ $incoming_port }</port>
    <socketType>{ $incoming_security ->
        [STARTTLS] STARTTLS
       *[other] SSL
    }</socketType>
    <authentication>password-cleartext</authentication>
    <username>{ $login ->
        [local] %EMAILLOCALPART%
       *[address] %EMAILADDRESS%
    }</username>
    </incomingServer>
    <outgoingServer type="smtp">
    <hostname>{ $host }</hostname>
    <port>{ $outgoing_port }</port>
    <socketType>{ $outgoing_security ->
        [STARTTLS] STARTTLS
       *[other] SSL
    }</socketType>
    <authentication>password-cleartext</authentication>
    <username>{ $login ->
        [local] %EMAILLOCALPART%
       *[address] %EMAILADDRESS%
    }</username>
    </outgoingServer>
    </emailProvider>
    </clientConfig>
