filedesc://a.arc 0.0.0.0 20310210080000 text/plain 75
1 0 A
URL IP-address Archive-date Content-type Archive-length


https://a.example/1 1.2.3.4 20310210080000 text/html 212
HTTP/1.1 200 OK
Content-Type: text/html; charset=utf-8

<html><head><title>Strait</title></head><body><h1>Strait</h1><p>The minister of Norland said on Monday that the strait would stay open.</p></body></html>
